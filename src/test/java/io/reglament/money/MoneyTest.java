package io.reglament.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "16666.6665, RUB, 16666.67",
        "9999.9949, RUB, 9999.99",
        "0.005, RUB, 0.01",
        "-0.005, RUB, -0.01",
        "1234.5, JPY, 1235",
        "1.0005, KWD, 1.001",
        "7, KWD, 7.000"
    })
    void halfAUnitIsRoundedAwayFromZeroAndAllDigitsAreWritten(String amount, String currency, String text) {
        assertThat(Money.rounded(new BigDecimal(amount), Currency.getInstance(currency))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void nothingIsConverted() {
        Money roubles = Money.zero(Currency.getInstance("RUB"));
        Money yen = Money.zero(Currency.getInstance("JPY"));

        assertThatThrownBy(() -> roubles.plus(yen)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> roubles.minus(yen)).isInstanceOf(IllegalArgumentException.class);
    }
}
