package io.reglament.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DevelopmentTest {

    /** AS-30, complete. */
    @Test
    void a_reseller_who_enters_development_is_trained() {
        Seen seen = StagesTest.fulfilmentLeft().decided();

        assertThat(seen.actions())
                .containsExactly(
                        "CONTACT_CLIENT M1 04-20 18:00:00",
                        "TRAIN_CLIENT M1 04-27 18:00:00",
                        "NOTIFY_SUPERIOR H1",
                        "PROVIDE_FACT M1");
        assertThat(seen.deadlines()).contains("FIRST_CONTACT CLIENT_DEVELOPMENT@M1 04-20 18:00:00 OPEN");
        assertThat(seen.violations()).hasSize(1);
        assertThat(seen.next()).isEqualTo("04-20 09:00:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            CLIENT_DEVELOPMENT | 'isReseller': true, 'trained': false | true
            CLIENT_DEVELOPMENT | 'isReseller': true, 'trained': true  | false
            CLIENT_DEVELOPMENT | 'isReseller': true                   | false
            CLIENT_DEVELOPMENT | 'trained': false                     | false
            DEAL_FULFILMENT    | 'isReseller': true, 'trained': false | false
            """)
    void only_an_untrained_reseller_in_development_is_trained(String stage, String client, boolean asked) {
        Seen seen = new Told("2026-04-13 12:00")
                .group("client", "{'clientId': 'K', " + client + "}")
                .group("stageHistory", "[{'stage': '%s', 'enteredAt': @2026-04-13 10:00}]".formatted(stage))
                .decided();

        assertThat(seen.actions().contains("TRAIN_CLIENT M1 04-27 18:00:00")).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"false, true", "true, false", "null, false"})
    void a_client_whose_satisfaction_was_not_assessed_is_asked(String assessed, boolean asked) {
        Seen seen = new Told("2026-04-13 12:00")
                .group(
                        "stageHistory",
                        "[{'stage': 'CLIENT_DEVELOPMENT', 'enteredAt': @2026-04-13 10:00, 'evidence': {'satisfactionAssessed': %s}}]"
                                .formatted(assessed))
                .decided();

        assertThat(seen.actions().contains("SEND_SURVEY M1")).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"CROSS_SALE, OPEN, true", "UP_SALE, OPEN, true", "REPEAT, OPEN, false", "CROSS_SALE, CLOSED, false"})
    void an_open_claim_comes_before_another_sale(String kind, String status, boolean advised) {
        Seen seen = new Told("2026-04-13 12:00")
                .deal("'kind': '" + kind + "'")
                .group("claims", "[{'claimId': 'C-1', 'kind': 'COMPLAINT', 'status': '%s'}]".formatted(status))
                .decided();

        assertThat(seen.recommendations()).isEqualTo(advised ? List.of("SETTLE_CLAIM_FIRST M1") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"B2C_RETAIL, DEAL_DISCUSSION, true", "B2B, DEAL_DISCUSSION, false", "B2C_RETAIL, DEAL_FULFILMENT, false"
    })
    void in_the_shop_something_may_go_with_it(String saleType, String stage, boolean advised) {
        Seen seen = new Told("2026-04-13 12:00")
                .deal("'saleType': '" + saleType + "'")
                .group("stageHistory", "[{'stage': '%s', 'enteredAt': @2026-04-13 10:00}]".formatted(stage))
                .decided();

        assertThat(seen.recommendations().contains("OFFER_ADDON M1")).isEqualTo(advised);
    }
}
