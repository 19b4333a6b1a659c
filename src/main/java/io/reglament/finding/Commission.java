package io.reglament.finding;

import io.reglament.deal.ParticipantRole;
import io.reglament.fault.bounds.Flat;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the managers earn from the deal, exact to the minor unit; amounts are decimal strings.
 *
 * @param why the row of T10 that decided, in words; {@link Text#NONE} where none did
 */
public record Commission(
        String status,
        @Nullable String mode,
        @Nullable String base,
        @Nullable String ratePercent,
        @Nullable String gross,
        @Nullable String total,
        @Nullable String currency,
        @Nullable String agreementStatus,
        List<Line> lines,
        List<Adjustment> adjustments,
        List<Ineligible> ineligible,
        List<Overlay> overlay,
        @Nullable String holdReason,
        boolean forecast,
        @Flat Citation citation,
        Text text,
        @Internal Text why,
        @Internal Instant bindingAt)
        implements Finding {

    /** The same with its sentence. */
    public Commission withText(Text sentence) {
        return with(citation, sentence);
    }

    /** The same, as a rule finds it. */
    public Commission by(String ruleId) {
        return with(citation.by(ruleId), text);
    }

    private Commission with(Citation found, Text sentence) {
        return new Commission(
                status,
                mode,
                base,
                ratePercent,
                gross,
                total,
                currency,
                agreementStatus,
                lines,
                adjustments,
                ineligible,
                overlay,
                holdReason,
                forecast,
                found,
                sentence,
                why,
                bindingAt);
    }

    /** A manager's part of the total. */
    public record Line(String managerId, List<ParticipantRole> roles, String weight, String amount) {}

    /** What changes against earlier accruals (F-22). */
    public record Adjustment(String managerId, String prior, String entitlement, String delta) {}

    /** Who gets nothing, and why. */
    public record Ineligible(String managerId, String reason) {}

    /** Credit without money (F-20). */
    public record Overlay(String managerId, String percent) {}
}
