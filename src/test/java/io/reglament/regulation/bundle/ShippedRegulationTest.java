package io.reglament.regulation.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.regulation.Regulation;
import io.reglament.regulation.RuleMode;
import io.reglament.regulation.table.InvalidInputException;
import io.reglament.regulation.table.Lookup;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The shipped law says what the specification says. */
class ShippedRegulationTest {
    private static final Regulation SR = Bundle.shipped().regulation();

    @Test
    void isApprovedBeforeItTakesEffectOnTheTwelfthOfJanuary() {
        assertThat(SR.code()).isEqualTo("SALES-REG");
        assertThat(SR.version()).isEqualTo("SR-1.0");
        assertThat(SR.effectiveFrom()).isEqualTo(Instant.parse("2026-01-11T21:00:00Z"));
        assertThat(SR.approvedAt()).isBefore(SR.effectiveFrom());
        assertThat(SR.contentHash()).matches("sha256:[0-9a-f]{64}");
        assertThat(SR.ruleModes())
                .containsEntry("R-FC-07", RuleMode.ADVISORY)
                .containsEntry("R-FC-04", RuleMode.MANDATORY);
    }

    @Test
    void aChatOfAVipIsAnsweredInFiveWorkingMinutes() {
        Lookup found = SR.table("first-contact-deadline").find("STAGE_ENTRY", "INBOUND_ATTRACTION", "CHAT", "VIP");

        Row row = row(found);
        assertThat(row.ref()).isEqualTo("first-contact-deadline/FCD-05");
        assertThat(row.clause()).isEqualTo("1.1.5");
        assertThat(row.integer("limit")).isEqualTo(5);
        assertThat(row.string("unit")).isEqualTo("WORKING_MINUTE");
        assertThat(row.nullableInteger("reassignAtPercent")).isEqualTo(400);
        assertThat(found.undecided()).isEmpty();
    }

    @Test
    void conversationsInFulfilmentAreNotLimited() {
        Row row = row(SR.table("contact-limit").find("DEAL_FULFILMENT", "B"));

        assertThat(row.id()).isEqualTo("CL-05");
        assertThat(row.nullableInteger("maxReachedToClose")).isNull();
        assertThat(row.string("onLimit")).isEqualTo("ESCALATE_TO_HEAD");
    }

    @Test
    void anUnknownNumberOfMonthsMakesCategoryAAndIsTold() {
        Lookup found = SR.table("client-category")
                .find(Map.of("manualVip", false, "cumulativeShareBefore", new BigDecimal("62.00")));

        assertThat(row(found).string("category")).isEqualTo("A");
        assertThat(found.undecided()).containsExactly("activeMonths12");
    }

    @Test
    void anUnknownThatCouldNotChangeTheAnswerIsNotTold() {
        Lookup found = SR.table("client-category")
                .find(Map.of("cumulativeShareBefore", new BigDecimal("62.00"), "activeMonths12", 10));

        assertThat(row(found).id()).isEqualTo("CC-02");
        assertThat(found.undecided()).isEmpty();
    }

    @Test
    void anUnknownShareIsUnclassified() {
        assertThat(row(SR.table("client-category").find(false, null, null)).id())
                .isEqualTo("CC-06");
    }

    @Test
    void parametersAreOneRow() {
        Row parameters = SR.table("regulation-parameter").only();

        assertThat(parameters.ref()).isEqualTo("regulation-parameter/RP-01");
        assertThat(parameters.time("contactWindowFrom")).isEqualTo(LocalTime.of(9, 0));
        assertThat(parameters.strings("discountKindsWithoutApproval")).containsExactly("PROMO");
    }

    @Test
    void aValueThatNoColumnAllowsIsRefused() {
        assertThatThrownBy(() -> SR.table("contact-limit").find("INBOUND", "B"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("stage");
    }

    @Test
    void theReadmeListsEveryTable() throws IOException {
        String readme = Files.readString(Path.of("decisions/README.md"));

        assertThat(SR.tables())
                .allSatisfy(table -> assertThat(readme).contains("| " + table.clause() + " | `" + table.id() + "` |"));
    }

    @Test
    void clausesAreNumberedByTableAndRow() {
        assertThat(SR.tables()).allSatisfy(table -> {
            for (int i = 0; i < table.rows().size(); i++) {
                assertThat(table.rows().get(i).clause()).isEqualTo(table.clause() + "." + (i + 1));
            }
        });
        assertThat(SR.tables()).extracting(Table::clause).doesNotHaveDuplicates();
    }

    private static Row row(Lookup found) {
        @Nullable Row row = found.row();
        assertThat(row).isNotNull();
        return Objects.requireNonNull(row);
    }
}
