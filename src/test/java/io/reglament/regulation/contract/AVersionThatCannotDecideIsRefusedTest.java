package io.reglament.regulation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.reglament.regulation.RuleMode;
import io.reglament.regulation.bundle.EditedVersion;
import io.reglament.regulation.dmn.GateRefusal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of the tables stands in the project: what a file says of itself does not loosen it. */
class AVersionThatCannotDecideIsRefusedTest {
    private static final String UNITS = "\"WORKING_MINUTE\",\"WORKING_HOUR\"";

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach(
                        "a unit of one's own",
                        first().with("first-contact-deadline.dmn", "", UNITS, "\"MINUTE\"," + UNITS)
                                .with("first-contact-deadline.dmn", "FCD-06", "\"WORKING_MINUTE\"", "\"MINUTE\""),
                        "first-contact-deadline.dmn",
                        "column 'unit'",
                        "MINUTE"),
                breach(
                        "a value beyond the column's, though nothing uses it",
                        first().with("contact-limit.dmn", "", "\"VIP\",\"A\"", "\"GOLD\",\"VIP\",\"A\""),
                        "contact-limit.dmn",
                        "column 'category'",
                        "GOLD"),
                breach("a table is gone", first().withoutFile("sanction.dmn"), "sanction.dmn", "", "is missing"),
                breach(
                        "all tables but one are gone",
                        first().withoutFile("contact-limit.dmn").withoutFile("regulation-parameter.dmn"),
                        "regulation-parameter.dmn",
                        "",
                        "is missing"),
                breach(
                        "a table that nothing reads",
                        first().withFile("lead-routing.dmn", table("lead-routing")),
                        "lead-routing.dmn",
                        "",
                        "no table of the regulation"),
                breach(
                        "the assignment's row is gone",
                        first().withoutRow("handover-deadline.dmn", "HD-01"),
                        "handover-deadline.dmn",
                        "column 'boundary'",
                        "LEAD_ASSIGNMENT"),
                breach(
                        "the appeal's row is gone",
                        first().withoutRow("dispute-step.dmn", "DS-03"),
                        "dispute-step.dmn",
                        "column 'step'",
                        "APPEAL"),
                breach(
                        "a stage without a purpose",
                        first().withoutRow("contact-purpose.dmn", "PU-04"),
                        "contact-purpose.dmn",
                        "column 'stage'",
                        "CLIENT_DEVELOPMENT"),
                breach(
                        "a violation without a severity",
                        first().withoutRow("violation-severity.dmn", "VS-03"),
                        "violation-severity.dmn",
                        "column 'code'",
                        "no row answers"),
                breach(
                        "a column under another name",
                        first().with("contact-limit.dmn", "", "name=\"minGapMinutes\"", "name=\"gap\""),
                        "contact-limit.dmn",
                        "column 'minGapMinutes'",
                        "is missing"),
                breach(
                        "an input of another expression",
                        first().with("service-cadence.dmn", "", "<text>category</text>", "<text>rank</text>"),
                        "service-cadence.dmn",
                        "column 'category'",
                        "is missing"),
                breach(
                        "another hit policy",
                        first().with("retry-schedule.dmn", "", "hitPolicy=\"UNIQUE\"", "hitPolicy=\"FIRST\""),
                        "retry-schedule.dmn",
                        "",
                        "hit policy"),
                breach(
                        "duties of which only the first counts",
                        first().with("claim-closure.dmn", "", "hitPolicy=\"RULE ORDER\"", "hitPolicy=\"FIRST\""),
                        "claim-closure.dmn",
                        "",
                        "hit policy"),
                breach(
                        "a fraction of a minute",
                        first().with("first-contact-deadline.dmn", "FCD-06", "<text>15</text>", "<text>7.5</text>"),
                        "first-contact-deadline.dmn",
                        "row FCD-06, column 'limit'",
                        "whole minutes"),
                breach(
                        "an hour's fraction that is no minute",
                        first().with("retry-schedule.dmn", "RS-01", "<text>2</text>", "<text>1.51</text>"),
                        "retry-schedule.dmn",
                        "row RS-01, column 'limit'",
                        "whole minutes"),
                breach(
                        "a fraction of a day",
                        first().with("retry-schedule.dmn", "RS-03", "<text>2</text>", "<text>1.5</text>"),
                        "retry-schedule.dmn",
                        "row RS-03, column 'limit'",
                        "not whole"),
                breach(
                        "a fraction of a call",
                        first().with("contact-limit.dmn", "CL-04", "<text>5</text>", "<text>4.5</text>"),
                        "contact-limit.dmn",
                        "row CL-04, column 'maxUnanswered'",
                        "not whole"),
                breach(
                        "a term without an end",
                        first().with(
                                        "first-contact-deadline.dmn",
                                        "FCD-06",
                                        "<text>15</text>",
                                        "<text>999999999999</text>"),
                        "first-contact-deadline.dmn",
                        "row FCD-06, column 'limit'",
                        "ceiling"),
                breach(
                        "the ceiling of the month's cuts",
                        first().with("regulation-parameter.dmn", "", "[0..20]", "[0..100]")
                                .with("regulation-parameter.dmn", "RP-01", "<text>20</text>", "<text>50</text>"),
                        "regulation-parameter.dmn",
                        "column 'monthlyReductionCapPercent'",
                        "wider"),
                breach(
                        "the ceiling alone",
                        first().with("regulation-parameter.dmn", "", "[0..20]", "[0..21]"),
                        "regulation-parameter.dmn",
                        "column 'monthlyReductionCapPercent'",
                        "wider"),
                breach(
                        "ten days to stop processing",
                        first().with("regulation-parameter.dmn", "", "[1..10]", "[1..11]"),
                        "regulation-parameter.dmn",
                        "column 'stopProcessingDays'",
                        "wider"),
                breach(
                        "a claim beyond 45 calendar days",
                        first().with("claim-deadline.dmn", "CD-05", "<text>10</text>", "<text>46</text>")
                                .with("claim-deadline.dmn", "CD-05", "\"WORKING_DAY\"", "\"CALENDAR_DAY\""),
                        "claim-deadline.dmn",
                        "row CD-05, column 'limit'",
                        "ceiling of 45"),
                breach(
                        "a claim of 45 working days",
                        first().with("claim-deadline.dmn", "CD-05", "<text>10</text>", "<text>45</text>"),
                        "claim-deadline.dmn",
                        "row CD-05, column 'limit'",
                        "ceiling"),
                breach(
                        "a target after the limit",
                        first().with("claim-deadline.dmn", "CD-02", "<text>5</text>", "<text>8</text>"),
                        "claim-deadline.dmn",
                        "row CD-02, column 'target'",
                        "above 'limit'"),
                breach(
                        "weights that are no whole",
                        first().with("split-weights.dmn", "SW-01", "<text>70</text>", "<text>69</text>"),
                        "split-weights.dmn",
                        "row SW-01, column 'firstContactPercent'",
                        "99"),
                breach(
                        "a window that closes before it opens",
                        first().with("regulation-parameter.dmn", "RP-01", "21:00:00", "08:00:00"),
                        "regulation-parameter.dmn",
                        "row RP-01, column 'contactWindowFrom'",
                        "below"),
                breach(
                        "an unpaid bound above the other",
                        first().with("commission-bounds.dmn", "CB-01", "300.00", "150001"),
                        "commission-bounds.dmn",
                        "row CB-01, column 'minimum'",
                        "above"),
                breach(
                        "an approval by nobody",
                        first().with("stage-transition.dmn", "ST-09", "\"HEAD_OF_SALES\"", "null"),
                        "stage-transition.dmn",
                        "row ST-09, column 'approvalRole'",
                        "may not be empty"),
                breach(
                        "money to be paid by no mode",
                        first().with("commission-split-mode.dmn", "CS-04", "\"AGREED\"", "null"),
                        "commission-split-mode.dmn",
                        "row CS-04, column 'mode'",
                        "may not be empty"),
                breach(
                        "a limit without a unit",
                        first().with("retry-schedule.dmn", "RS-01", "\"WORKING_HOUR\"", "null"),
                        "retry-schedule.dmn",
                        "row RS-01, column 'limit'",
                        "no unit"),
                breach(
                        "an output that is empty",
                        first().with("contact-limit.dmn", "", "<text>[1..50]</text>", "<text>[1..50],null</text>")
                                .with("contact-limit.dmn", "CL-04", "<text>5</text>", "<text>null</text>"),
                        "contact-limit.dmn",
                        "row CL-04, column 'maxUnanswered'",
                        "may not be empty"),
                breach(
                        "minutes that the file calls hours",
                        first().with(
                                        "regulation-parameter.dmn",
                                        "",
                                        "ru=\"Отчёт о разговоре\" unit=\"WORKING_MINUTE\"",
                                        "ru=\"Отчёт о разговоре\" unit=\"WORKING_HOUR\""),
                        "regulation-parameter.dmn",
                        "column 'callReport'",
                        "unit"),
                breach(
                        "a number that became a text",
                        first().with(
                                        "sanction.dmn",
                                        "",
                                        "name=\"points\" label=\"Points\" typeRef=\"number\"",
                                        "name=\"points\" label=\"Points\" typeRef=\"string\""),
                        "sanction.dmn",
                        "",
                        ""),
                breach(
                        "a rule that there is not",
                        first().mode("R-FC-99", RuleMode.ADVISORY),
                        "regulation.json",
                        "ruleModes R-FC-99",
                        "no rule"),
                breach(
                        "a rule without a mode",
                        first().withoutMode("R-FC-04"),
                        "regulation.json",
                        "ruleModes",
                        "R-FC-04"),
                breach(
                        "a mode of a rule that only counts",
                        first().format(2),
                        "regulation.json",
                        "ruleModes R-FACT-01",
                        "has no mode"));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void withFileRowColumnAndReason(EditedVersion edited, String file, String where, String what) {
        GateRefusal refusal =
                catchThrowableOfType(GateRefusal.class, () -> edited.bundle().regulation());

        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.faults()).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.where()).contains(where);
            assertThat(fault.what()).contains(what);
        });
    }

    @Test
    void aModeOfARuleThatHasNoneSaysNothingInFormatOne() {
        assertThat(first().mode("R-FACT-01", RuleMode.ADVISORY)
                        .bundle()
                        .regulation()
                        .ruleModes())
                .doesNotContainKey("R-FACT-01");
    }

    private static EditedVersion first() {
        return EditedVersion.ofShipped();
    }

    private static byte[] table(String id) {
        String text = new String(
                io.reglament.regulation.bundle.Bundle.shipped().files().get("retry-schedule.dmn"),
                java.nio.charset.StandardCharsets.UTF_8);
        return text.replace("retry-schedule", id).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Arguments breach(String title, EditedVersion edited, String file, String where, String what) {
        return Arguments.of(Named.of(title, edited), file, where, what);
    }
}
