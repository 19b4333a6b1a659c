package io.reglament.evaluation.timeline;

import io.reglament.deal.Client;
import io.reglament.deal.Contact;
import io.reglament.deal.Deal;
import io.reglament.deal.DealFacts;
import io.reglament.deal.Document;
import io.reglament.deal.DocumentStep;
import io.reglament.deal.Fact;
import io.reglament.deal.Handover;
import io.reglament.deal.Order;
import io.reglament.deal.Ownership;
import io.reglament.deal.SplitAgreement;
import io.reglament.deal.StageVisit;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The latest event told of a deal up to evaluationTime; plans, and when something was written down, are no events (decided 81). */
final class LastEvent {
    private LastEvent() {}

    /** Where no event is known, evaluationTime: then nothing hangs on it either. */
    static Instant of(KnownDeal deal) {
        DealFacts facts = deal.facts();
        return Stream.of(
                        happened(facts.stageHistory()),
                        happened(facts.ownerships()),
                        happened(facts.contacts()),
                        happened(facts.pauses()),
                        happened(facts.payments()),
                        happened(facts.documents()),
                        happened(facts.orders()),
                        happened(facts.claims()),
                        happened(facts.handovers()),
                        happened(facts.approvals()),
                        happened(facts.splitAgreements()),
                        happened(facts.disputes()),
                        happened(facts.inboundActions()),
                        later(facts),
                        ofDealAndClient(facts))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .map(Horizon::wholeSecond)
                .filter(each -> !each.isAfter(deal.at()))
                .max(Instant::compareTo)
                .orElse(deal.at());
    }

    private static Stream<@Nullable Instant> happened(@Nullable List<? extends Fact> facts) {
        return each(facts, Fact::happenedAt);
    }

    /** What befell a thing after it began. */
    private static Stream<@Nullable Instant> later(DealFacts facts) {
        return Stream.of(
                        each(facts.stageHistory(), StageVisit::leftAt),
                        each(facts.ownerships(), Ownership::to),
                        each(facts.contacts(), Contact::reportFiledAt),
                        each(facts.documents(), Document::sentAt),
                        each(facts.documents(), Document::receivedAt),
                        each(facts.documents(), Document::shippedAt),
                        each(facts.documents(), Document::receiptConfirmedAt),
                        all(facts.documents()).flatMap(document -> each(document.steps(), DocumentStep::doneAt)),
                        each(facts.orders(), Order::shippedAt),
                        each(facts.orders(), Order::pickedUpAt),
                        each(facts.handovers(), Handover::acceptedAt),
                        each(facts.handovers(), Handover::rejectedAt),
                        all(facts.claims())
                                .flatMap(claim -> Stream.of(
                                        claim.registeredAt(),
                                        claim.firstResponseAt(),
                                        claim.sentToServiceAt(),
                                        claim.completedAt(),
                                        claim.closedAt())),
                        all(facts.splitAgreements())
                                .map(SplitAgreement::signatures)
                                .flatMap(List::stream)
                                .map(signature -> signature.signedAt()),
                        all(facts.disputes()).map(dispute -> dispute.resolvedAt()),
                        all(facts.payments()).map(payment -> payment.deliveredAt()))
                .flatMap(Function.identity());
    }

    private static Stream<@Nullable Instant> ofDealAndClient(DealFacts facts) {
        Deal deal = facts.deal();
        Client client = facts.client();
        Stream<@Nullable Instant> ofDeal = Stream.of(deal.createdAt(), deal.wonAt());
        return client == null
                ? ofDeal
                : Stream.concat(
                        ofDeal,
                        Stream.of(
                                client.consentChangedAt(),
                                client.requestsOtherManagerAt(),
                                client.dataCorrectedAt(),
                                client.processingStoppedAt()));
    }

    private static <T> Stream<T> all(@Nullable List<T> known) {
        return Objects.requireNonNullElse(known, List.<T>of()).stream();
    }

    private static <T> Stream<@Nullable Instant> each(@Nullable List<T> known, Function<T, @Nullable Instant> at) {
        return all(known).map(at);
    }
}
