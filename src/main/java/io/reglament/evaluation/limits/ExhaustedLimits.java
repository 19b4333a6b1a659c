package io.reglament.evaluation.limits;

import io.reglament.deal.Stage;
import io.reglament.evaluation.timeline.ExhaustedLimit;
import io.reglament.evaluation.timeline.LimitKind;
import io.reglament.evaluation.timeline.NormalisedContact;
import io.reglament.evaluation.timeline.Segment;
import io.reglament.finding.DeadlineStatus;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When which limit of which owner was reached, what ended that, and which contacts came after it (T02, R-LIM-03, decided 18). */
public final class ExhaustedLimits {
    private final Instant effectiveFrom;
    private final List<ExhaustedLimit> held;
    private final Extensions extensions;
    private final List<ExhaustedLimit> all = new ArrayList<>();
    private final Set<ExhaustedLimit> ended = new HashSet<>();
    private final List<Excess> excesses = new ArrayList<>();

    /** An outbound contact of the owner after his limit was reached. */
    public record Excess(NormalisedContact contact, ExhaustedLimit limit, int actual) {}

    /**
     * @param effectiveFrom when the version began: no limit of it was reached before
     * @param held limits that an older version reached while it was in force
     */
    ExhaustedLimits(Instant effectiveFrom, List<ExhaustedLimit> held, Extensions extensions) {
        this.effectiveFrom = effectiveFrom;
        this.held = held;
        this.extensions = extensions;
    }

    List<ExhaustedLimit> all() {
        return all;
    }

    List<Excess> excesses() {
        return excesses;
    }

    void reach(
            OwnerCount owner, LimitKind kind, Segment segment, Row row, int maximum, NormalisedContact by, Instant at) {
        Instant from = at.isBefore(effectiveFrom) ? effectiveFrom : at;
        int limit = maximum + extensions.sum();
        owner.active.put(
                kind,
                new ExhaustedLimit(kind, segment.tenure(), segment.visit(), row, limit, from, by, null, null, null));
    }

    /** What the older version reached stays with it, and is not reached again while it lasts (decided 18 and 98). */
    void inherit(OwnerCount owner, Instant at) {
        for (ExhaustedLimit each : held) {
            boolean lasts = each.to() == null || !at.isAfter(each.to());
            if (lasts && !at.isBefore(effectiveFrom) && each.tenure().equals(owner.tenure) && !ended.contains(each)) {
                owner.active.put(each.kind(), each);
            }
        }
    }

    void end(OwnerCount owner, LimitKind kind, Instant at, DeadlineStatus status, String reason) {
        ExhaustedLimit active = owner.active.remove(kind);
        if (active != null) {
            ended.add(active);
            all.add(active.ended(at, status, reason));
        }
    }

    /** @param changedAt when the next owner took over, or this one left; null while he holds the deal */
    void leave(OwnerCount owner, @Nullable Instant changedAt) {
        if (changedAt == null) {
            all.addAll(owner.active.values());
            return;
        }
        for (LimitKind kind : LimitKind.values()) {
            end(owner, kind, changedAt, DeadlineStatus.MET, "OWNER_CHANGED");
        }
    }

    /** The limit that was reached first is the one exceeded. */
    void exceed(NormalisedContact contact, OwnerCount owner, Stage stage) {
        ExhaustedLimit limit = owner.exceededBy(contact);
        if (limit != null) {
            int actual = limit.kind() == LimitKind.UNANSWERED ? owner.streak : owner.reached(stage);
            excesses.add(new Excess(contact, limit, actual));
        }
    }

    /** The limits were raised: what is below them now is no longer reached (R-LIM-04). */
    void extend(OwnerCount owner, Instant at) {
        ExhaustedLimit unanswered = owner.active.get(LimitKind.UNANSWERED);
        if (unanswered != null && owner.streak < unanswered.row().integer("maxUnanswered") + extensions.sum()) {
            end(owner, LimitKind.UNANSWERED, at, DeadlineStatus.CANCELLED, "EXTENSION");
        }
        ExhaustedLimit conversations = owner.active.get(LimitKind.CONVERSATIONS);
        Integer maximum = conversations == null ? null : conversations.row().nullableInteger("maxReachedToClose");
        if (conversations != null
                && maximum != null
                && owner.reached(conversations.visit().stage()) < maximum + extensions.sum()) {
            end(owner, LimitKind.CONVERSATIONS, at, DeadlineStatus.CANCELLED, "EXTENSION");
        }
    }
}
