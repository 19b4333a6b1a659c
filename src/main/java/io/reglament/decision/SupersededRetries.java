package io.reglament.decision;

import io.reglament.finding.Action;
import io.reglament.finding.Deadline;
import io.reglament.finding.DeadlineKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A retry kept from an older version ends where a newer one holds a limit of the same owner (model 3.3). */
final class SupersededRetries {
    private final List<Deadline> deadlines = new ArrayList<>();
    private final List<Action> actions;

    SupersededRetries(List<Deadline> found, List<Action> asked) {
        this.actions = new ArrayList<>(asked);
        for (Deadline each : found) {
            boolean over = each.kind() == DeadlineKind.RETRY
                    && each.running()
                    && found.stream().anyMatch(other -> overrides(other, each));
            deadlines.add(over ? each.cancelled("LIMIT_REACHED") : each);
            if (over) {
                actions.removeIf(action -> serves(action, each));
            }
        }
    }

    List<Deadline> deadlines() {
        return deadlines;
    }

    List<Action> actions() {
        return actions;
    }

    private static boolean overrides(Deadline limit, Deadline retry) {
        return limit.kind() == DeadlineKind.REASSIGN
                && limit.owed()
                && limit.citation().ruleId().startsWith("R-LIM-")
                && limit.subjectId().equals(retry.subjectId())
                && !limit.citation().version().equals(retry.citation().version());
    }

    private static boolean serves(Action action, Deadline deadline) {
        return action.code().equals("RETRY_CONTACT")
                && Objects.equals(action.subjectId(), deadline.subjectId())
                && Objects.equals(action.dueAt(), deadline.dueAt());
    }
}
