package io.reglament.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithdrawnCurrenciesTest {

    @ParameterizedTest
    @ValueSource(strings = {"RUB", "USD", "EUR", "BYN", "KZT", "SVC", "VED", "XCG", "ZWG", "CNY"})
    void a_currency_in_use_has_no_successor(String code) {
        assertThat(WithdrawnCurrencies.successor(code)).isNull();
    }

    @Test
    void what_took_the_place_of_a_withdrawn_currency_is_in_use_itself() {
        List<String> withdrawn = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(each -> WithdrawnCurrencies.successor(each) != null)
                .toList();

        assertThat(withdrawn).contains("RUR", "SLL", "HRK", "BGN", "TRL").hasSizeGreaterThan(50);
        assertThat(withdrawn).allSatisfy(each -> assertThat(
                        WithdrawnCurrencies.successor(String.valueOf(WithdrawnCurrencies.successor(each))))
                .isNull());
    }
}
