package io.reglament.decision;

import io.reglament.deal.DealFacts;
import io.reglament.deal.Document;
import io.reglament.deal.DocumentStep;
import io.reglament.deal.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The earliest instant at which anything of a deal may bind. */
final class FirstInstant {
    private FirstInstant() {}

    /** @param at evaluationTime, the answer where nothing is known before it */
    static Instant of(DealFacts facts, Instant at) {
        return Stream.<@Nullable List<? extends Fact>>of(
                        facts.stageHistory(),
                        facts.ownerships(),
                        facts.contacts(),
                        facts.pauses(),
                        facts.documents(),
                        facts.orders(),
                        facts.claims(),
                        facts.handovers(),
                        facts.splitAgreements(),
                        facts.disputes(),
                        facts.inboundActions())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(Fact::happenedAt)
                .filter(Objects::nonNull)
                .reduce(documents(facts, earlier(facts.deal().wonAt(), at)), FirstInstant::earlier);
    }

    /** A document may bind by any of its instants, whether or not its making is known. */
    private static Instant documents(DealFacts facts, Instant at) {
        Instant first = at;
        for (Document each : Objects.requireNonNullElse(facts.documents(), List.<Document>of())) {
            first = earlier(each.receivedAt(), earlier(each.sentAt(), earlier(each.shippedAt(), first)));
            for (DocumentStep step : Objects.requireNonNullElse(each.steps(), List.<DocumentStep>of())) {
                first = earlier(step.doneAt(), first);
            }
        }
        return first;
    }

    private static Instant earlier(@Nullable Instant one, Instant other) {
        return one != null && one.isBefore(other) ? one : other;
    }
}
