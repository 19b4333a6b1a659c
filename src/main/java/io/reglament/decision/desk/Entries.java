package io.reglament.decision.desk;

import io.reglament.deal.DecisionRequest;
import io.reglament.decision.Decision;
import io.reglament.decision.json.AnswerJson;
import io.reglament.finding.Sanction;
import io.reglament.finding.Text;
import io.reglament.finding.Violation;
import io.reglament.ledger.Content;
import io.reglament.ledger.DecisionEntry;
import io.reglament.ledger.DecisionEntry.LostViolation;
import io.reglament.ledger.DecisionEntry.Stamp;
import io.reglament.ledger.FoundViolation;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision as the ledger takes it in. */
final class Entries {
    private Entries() {}

    static DecisionEntry of(
            UUID id, String client, DecisionRequest request, Decision decision, Made with, Content body, ZoneId zone) {
        return new DecisionEntry(
                id,
                client,
                String.valueOf(decision.requestId()),
                body,
                decision.dealId(),
                request.branchId(),
                decision.evaluationTime(),
                decision.knowledgeTime(),
                decision.regulations().stream()
                        .map(r -> new Stamp(r.version(), r.contentHash()))
                        .toList(),
                with.calendar(),
                with.history(),
                Content.of(AnswerJson.bytes(decision, zone)),
                decision.violations().stream().map(v -> found(v, zone)).toList(),
                decision.retractions().stream()
                        .map(r -> new LostViolation(r.key(), r.reason()))
                        .toList());
    }

    /** The same, of which the record takes nothing but what it no longer finds, for a reason that a person gave. */
    static DecisionEntry retracting(DecisionEntry entry, String reason) {
        return new DecisionEntry(
                entry.id(),
                entry.client(),
                entry.requestId(),
                entry.body(),
                entry.dealId(),
                entry.branchId(),
                entry.evaluationTime(),
                entry.knowledgeTime(),
                entry.versions(),
                entry.calendar(),
                entry.history(),
                entry.answer(),
                List.of(),
                entry.lost().stream()
                        .map(each -> new LostViolation(each.key(), reason))
                        .toList());
    }

    /** What a decision was made with besides the request. */
    record Made(Content calendar, Content history) {}

    private static FoundViolation found(Violation violation, ZoneId zone) {
        @Nullable Sanction sanction = violation.sanction();
        return new FoundViolation(
                violation.key(),
                violation.code(),
                violation.severity().name(),
                violation.responsible().role().name(),
                violation.responsible().personId(),
                violation.violatedAt(),
                violation.citation().version(),
                violation.citation().rows(),
                sanction == null ? null : sanction.bonusReductionPercent(),
                Content.later(() -> AnswerJson.bytes(violation, zone)),
                Content.of(AnswerJson.bytes(timeless(violation), zone)));
    }

    /** Without what grows by itself while nobody does anything: the overdue minutes, and the sentence that says them. */
    private static Violation timeless(Violation violation) {
        return new Violation(
                violation.key(),
                violation.code(),
                violation.subjectId(),
                violation.severity(),
                violation.violatedAt(),
                null,
                violation.responsible(),
                violation.details(),
                violation.sanction(),
                violation.citation(),
                Text.NONE,
                violation.args(),
                violation.bindingAt());
    }
}
