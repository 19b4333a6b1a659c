package io.reglament.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.reglament.fault.FaultCode;
import io.reglament.money.Money;
import io.reglament.money.WithdrawnCurrencies;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an amount with its currency; the amount gets the decimals of the currency's minor unit (decided 8). */
final class MoneyReader implements ValueReader {
    private static final String AMOUNT = "amount";
    private static final String CURRENCY = "currency";
    private static final List<String> FIELDS = List.of(AMOUNT, CURRENCY);

    private final Numbers.Sign sign;

    MoneyReader(Numbers.Sign sign) {
        this.sign = sign;
    }

    @Override
    public @Nullable Object read(Reading in) throws IOException {
        if (!in.at(JsonToken.START_OBJECT)) {
            return in.wrongType("an object with amount and currency");
        }
        Parts parts = new Parts();
        JsonParser json = in.json();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            boolean given = json.nextToken() != JsonToken.VALUE_NULL;
            in.enter(name);
            part(name, given, parts, in);
            in.leave();
        }
        if (!parts.amountGiven) {
            in.noteField(AMOUNT, FaultCode.MISSING, "this field is required");
        }
        if (!parts.currencyGiven) {
            in.noteField(CURRENCY, FaultCode.MISSING, "this field is required");
        }
        return parts.amount == null || parts.currency == null ? null : money(parts.amount, parts.currency, in);
    }

    private static final class Parts {
        boolean amountSeen;
        boolean amountGiven;
        boolean currencySeen;
        boolean currencyGiven;

        @Nullable
        BigDecimal amount;

        @Nullable
        Currency currency;
    }

    private void part(String name, boolean given, Parts parts, Reading in) throws IOException {
        boolean isAmount = name.equals(AMOUNT);
        if (!isAmount && !name.equals(CURRENCY)) {
            in.unknownField(name, FIELDS, List.of());
        } else if (isAmount ? parts.amountSeen : parts.currencySeen) {
            in.refuse(FaultCode.DUPLICATE_KEY, "the same key twice");
        } else if (isAmount) {
            parts.amountSeen = true;
            parts.amountGiven = given;
            parts.amount = given ? Numbers.signed(in, sign) : null;
        } else {
            parts.currencySeen = true;
            parts.currencyGiven = given;
            parts.currency = given ? currency(in) : null;
        }
    }

    private static @Nullable Currency currency(Reading in) throws IOException {
        if (!in.at(JsonToken.VALUE_STRING)) {
            in.wrongType("a currency code of ISO 4217");
            return null;
        }
        String code = in.json().getText();
        String successor = WithdrawnCurrencies.successor(code);
        if (successor != null) {
            in.refuse(
                    FaultCode.NO_SUCH_CURRENCY,
                    code + " was withdrawn from ISO 4217; in its place there is " + successor);
            return null;
        }
        try {
            Currency currency = Currency.getInstance(code);
            if (currency.getDefaultFractionDigits() >= 0) {
                return currency;
            }
            in.refuse(FaultCode.NO_SUCH_CURRENCY, code + " has no minor unit");
        } catch (IllegalArgumentException e) {
            in.refuse(FaultCode.NO_SUCH_CURRENCY, Characters.shown(code) + " is no currency of ISO 4217");
        }
        return null;
    }

    private static @Nullable Money money(BigDecimal amount, Currency currency, Reading in) {
        int decimals = currency.getDefaultFractionDigits();
        if (amount.scale() > decimals) {
            in.noteField(
                    AMOUNT, FaultCode.TOO_FINE, currency.getCurrencyCode() + " has at most " + decimals + " decimals");
            return null;
        }
        return new Money(amount.setScale(decimals), currency);
    }
}
