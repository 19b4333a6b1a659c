package io.reglament.regulation.dmn;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A file or bundle that does not become law, with every fault that was found. */
public final class GateRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Enough to work on; a bundle of nothing but faults must not make an answer without end. */
    private static final int MOST = 200;

    @SuppressWarnings("serial")
    private final List<GateFault> faults;

    public GateRefusal(List<GateFault> faults) {
        super(faults.stream().limit(MOST).map(GateFault::toString).collect(joining("; ")));
        this.faults = faults.stream().limit(MOST).toList();
    }

    public static GateRefusal of(String file, String what) {
        return new GateRefusal(List.of(new GateFault(file, "", what)));
    }

    /** The faults in the order of the file; never empty. */
    public List<GateFault> faults() {
        return faults;
    }
}
