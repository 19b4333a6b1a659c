package io.reglament.money;

import java.math.BigDecimal;
import java.util.Currency;

/** An exact amount in a currency of ISO 4217; the scale is at most the currency's minor unit. */
public record Money(BigDecimal amount, Currency currency) {}
