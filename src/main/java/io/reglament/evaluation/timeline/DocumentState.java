package io.reglament.evaluation.timeline;

import io.reglament.deal.Document;
import io.reglament.deal.DocumentStep;
import io.reglament.deal.Step;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document as far as it has come at evaluationTime: what lies ahead has not happened.
 *
 * @param stepsTold whether its steps were known; without them no step is judged (decided 32)
 * @param done the steps that are done, with the instant where it is known
 * @param latest of several revisions the one whose content counts; null where there is only one
 * @param changes of several revisions those after the first; null where there is only one
 */
public record DocumentState(
        Document fact,
        @Nullable Instant sentAt,
        @Nullable Instant receivedAt,
        @Nullable Instant shippedAt,
        boolean stepsKnown,
        Map<Step, Optional<Instant>> done,
        @Nullable DocumentState latest,
        @Nullable DocumentState changes) {

    public static DocumentState of(Document document, Instant now) {
        Map<Step, Optional<Instant>> done = new EnumMap<>(Step.class);
        for (DocumentStep each : References.each(document.steps())) {
            Instant doneAt = each.doneAt();
            if (doneAt == null || !doneAt.isAfter(now)) {
                done.merge(each.step(), Optional.ofNullable(doneAt), DocumentState::earlier);
            }
        }
        Instant sentAt = known(document.sentAt(), done.get(Step.SENT), now);
        Instant receivedAt = known(document.receivedAt(), done.get(Step.RECEIVED), now);
        if (document.steps() != null && sentAt != null) {
            done.putIfAbsent(Step.SENT, Optional.of(sentAt));
        }
        if (document.steps() != null && receivedAt != null) {
            done.putIfAbsent(Step.RECEIVED, Optional.of(receivedAt));
        }
        return new DocumentState(
                document,
                sentAt,
                receivedAt,
                seen(document.shippedAt(), now),
                document.steps() != null,
                done,
                null,
                null);
    }

    DocumentState revised(boolean told, DocumentState newest, DocumentState changed) {
        return new DocumentState(fact, sentAt, receivedAt, shippedAt, told, done, newest, changed);
    }

    /** What it says, and when it said so. */
    public DocumentState content() {
        return latest == null ? this : latest;
    }

    /** The steps that were taken since it was changed. */
    public DocumentState sinceChange() {
        return changes == null ? this : changes;
    }

    /** False where its steps are told and none says that it was sent: it is a draft. */
    public boolean perhapsSent() {
        return content().sentAt() != null || !content().stepsKnown();
    }

    boolean moved() {
        return sentAt != null || receivedAt != null;
    }

    public String id() {
        return fact.documentId();
    }

    public boolean isDone(Step step) {
        return done.containsKey(step);
    }

    public @Nullable Instant doneAt(Step step) {
        Optional<Instant> at = done.get(step);
        return at == null ? null : at.orElse(null);
    }

    /** The instant at which its completeness binds (model 3.3); null where neither is known. */
    public @Nullable Instant bindsAt() {
        return sentAt == null ? fact.createdAt() : sentAt;
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        return one.isEmpty() || other.isPresent() && other.get().isBefore(one.get()) ? other : one;
    }

    private static @Nullable Instant known(@Nullable Instant told, @Nullable Optional<Instant> step, Instant now) {
        Instant seen = seen(told, now);
        return seen != null || step == null ? seen : step.orElse(null);
    }

    private static @Nullable Instant seen(@Nullable Instant at, Instant now) {
        return at == null || at.isAfter(now) ? null : at;
    }
}
