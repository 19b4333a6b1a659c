package io.reglament.fault;

import java.util.Collection;
import java.util.List;

/** The refusal of a request, with everything that is wrong with it. */
public final class FaultyFacts extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public FaultyFacts(Collection<Fault> faults) {
        super(faults.size() + " faults", null, false, false);
        this.faults = faults.stream().sorted(Fault.ORDER).toList();
    }

    /** All faults, by place and code. */
    public List<Fault> faults() {
        return faults;
    }

    /** Whether everything was understood and only cannot be: the answer is 422, otherwise 400. */
    public boolean impossible() {
        return faults.stream().allMatch(Fault::impossible);
    }
}
