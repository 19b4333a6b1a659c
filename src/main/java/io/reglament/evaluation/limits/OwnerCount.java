package io.reglament.evaluation.limits;

import io.reglament.deal.Stage;
import io.reglament.evaluation.timeline.ExhaustedLimit;
import io.reglament.evaluation.timeline.LimitKind;
import io.reglament.evaluation.timeline.NormalisedContact;
import io.reglament.evaluation.timeline.Tenure;
import io.reglament.finding.Ignored;
import io.reglament.finding.IgnoredReason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is counted for one hold, as the walk over its contacts goes on. */
public final class OwnerCount {
    public final Tenure tenure;
    int streak;
    public final Map<Stage, Integer> reached = new EnumMap<>(Stage.class);
    public final Map<Stage, Integer> streakAt = new EnumMap<>(Stage.class);
    public final Map<Stage, List<Ignored>> ignored = new EnumMap<>(Stage.class);
    final Map<LimitKind, ExhaustedLimit> active = new EnumMap<>(LimitKind.class);

    OwnerCount(Tenure tenure) {
        this.tenure = tenure;
    }

    void enter(Stage stage) {
        reached.putIfAbsent(stage, 0);
        streakAt.put(stage, streak);
        ignored.putIfAbsent(stage, new ArrayList<>());
    }

    void ignore(Stage stage, NormalisedContact contact, IgnoredReason reason) {
        ignored.computeIfAbsent(stage, any -> new ArrayList<>()).add(new Ignored(contact.id(), reason));
    }

    int reached(Stage stage) {
        return reached.getOrDefault(stage, 0);
    }

    /** The limit that was reached first before a contact is the one that it exceeds; null where none was. */
    @Nullable
    ExhaustedLimit exceededBy(NormalisedContact contact) {
        ExhaustedLimit first = null;
        for (ExhaustedLimit each : active.values()) {
            if (!contact.at().isBefore(each.from())
                    && !contact.id().equals(each.by().id())) {
                first = first == null || each.from().isBefore(first.from()) ? each : first;
            }
        }
        return first;
    }
}
