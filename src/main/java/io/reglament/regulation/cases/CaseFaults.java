package io.reglament.regulation.cases;

import io.reglament.deal.DecisionRequest;
import io.reglament.deal.Mode;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.regulation.table.RowForm;
import java.util.ArrayList;
import java.util.List;

/** What keeps a case that could be read from being an example with a fixed clock. */
public final class CaseFaults {
    private CaseFaults() {}

    /** All faults; pointers start at the case. */
    public static List<Fault> of(Case read, Vocabulary words) {
        List<Fault> faults = new ArrayList<>();
        if (read.name().isBlank() || !RowForm.isTextOrNone(read.name())) {
            faults.add(Fault.of("/name", FaultCode.NOT_OF_FORM, "a name is a line of at most 300 characters"));
        }
        given(read.given(), faults);
        if (read.expected().saysNothing()) {
            faults.add(Fault.of("/expected", FaultCode.MISSING, "a case expects something, if only nothing else"));
        }
        words.faults(read.expected()).forEach(fault -> faults.add(fault.within("/expected")));
        return List.copyOf(faults);
    }

    private static void given(DecisionRequest given, List<Fault> faults) {
        if (given.evaluationTime() == null) {
            faults.add(Fault.of("/given/evaluationTime", FaultCode.MISSING, "a case has a fixed clock"));
        }
        if (given.mode() != null && given.mode() != Mode.SIMULATION) {
            faults.add(new Fault(
                    "/given/mode",
                    FaultCode.UNKNOWN_VALUE.name(),
                    "a case is always a simulation",
                    List.of(Mode.SIMULATION.name()),
                    false));
        }
        if (given.regulationVersion() != null) {
            faults.add(Fault.of(
                    "/given/regulationVersion", FaultCode.UNKNOWN_FIELD, "the law that is tried decides a case"));
        }
    }
}
