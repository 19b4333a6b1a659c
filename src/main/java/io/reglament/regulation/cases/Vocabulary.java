package io.reglament.regulation.cases;

import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The codes and names that an answer can hold, each ascending or in its natural order; a case that expects another one would never be green. */
public record Vocabulary(
        List<String> violations, List<String> actions, List<String> deadlineKinds, List<String> deadlineStatuses) {

    /** A fault for each word that no answer can hold; pointers start at the expectation. */
    public List<Fault> faults(Expected expected) {
        List<Fault> faults = new ArrayList<>();
        List<ExpectedViolation> expectedViolations = all(expected.violations());
        for (int i = 0; i < expectedViolations.size(); i++) {
            require("/violations/" + i + "/code", expectedViolations.get(i).code(), violations, faults);
        }
        List<ExpectedAction> expectedActions = all(expected.actions());
        for (int i = 0; i < expectedActions.size(); i++) {
            require("/actions/" + i + "/code", expectedActions.get(i).code(), actions, faults);
        }
        List<ExpectedDeadline> expectedDeadlines = all(expected.deadlines());
        for (int i = 0; i < expectedDeadlines.size(); i++) {
            require("/deadlines/" + i + "/kind", expectedDeadlines.get(i).kind(), deadlineKinds, faults);
            require("/deadlines/" + i + "/status", expectedDeadlines.get(i).status(), deadlineStatuses, faults);
        }
        return List.copyOf(faults);
    }

    private static <T> List<T> all(@Nullable List<T> entries) {
        return Objects.requireNonNullElse(entries, List.of());
    }

    private static void require(String pointer, @Nullable String word, List<String> known, List<Fault> faults) {
        if (word != null && !known.contains(word)) {
            faults.add(new Fault(
                    pointer, FaultCode.UNKNOWN_VALUE.name(), "no answer of the regulation holds this", known, false));
        }
    }
}
