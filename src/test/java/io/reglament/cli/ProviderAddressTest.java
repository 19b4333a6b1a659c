package io.reglament.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nonsense", "sso.firm.example/realms/firm", "ftp://sso.firm.example", "https://", "ht tp://a"
            })
    void whatIsNoAddressIsOneLineThatNamesTheSetting(String issuer) {
        assertThatThrownBy(() -> ProviderAddress.require(issuer))
                .isInstanceOf(CommandException.class)
                .hasMessageContainingAll("REGLAMENT_OIDC_ISSUER", "'" + issuer + "'")
                .hasMessageNotContaining("\n");
    }

    @Test
    void anAddressIsTakenWhetherOrNotAnybodyAnswersThere() {
        for (String issuer : List.of("https://sso.firm.example/realms/firm", "http://127.0.0.1:9/realms/firm")) {
            assertThatCode(() -> ProviderAddress.require(issuer)).doesNotThrowAnyException();
        }
    }

    @Test
    void serveLooksBeforeItStarts() {
        System.setProperty("reglament.oidc.enabled", "true");
        System.setProperty("reglament.oidc.issuer", "nonsense");
        try {
            assertThatThrownBy(() -> ServeCommand.parse(List.of("--port", "0")).run())
                    .isInstanceOf(CommandException.class)
                    .hasMessageContaining("'nonsense'");
        } finally {
            System.clearProperty("reglament.oidc.enabled");
            System.clearProperty("reglament.oidc.issuer");
            System.clearProperty("quarkus.http.port");
        }
    }
}
