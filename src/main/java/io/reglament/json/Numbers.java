package io.reglament.json;

import com.fasterxml.jackson.core.JsonToken;
import io.reglament.fault.FaultCode;
import io.reglament.fault.bounds.NonNegative;
import io.reglament.fault.bounds.Percent;
import io.reglament.fault.bounds.Positive;
import io.reglament.fault.bounds.Range;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers exactly, from a JSON number or a string that holds one, and never materialises a huge one. */
final class Numbers {
    /** What a field says of the sign of its number. */
    enum Sign {
        ANY(Integer.MIN_VALUE, ""),
        NON_NEGATIVE(0, "a negative number is impossible here"),
        POSITIVE(1, "the number must be greater than 0");

        private final int least;
        private final String detail;

        Sign(int least, String detail) {
            this.least = least;
            this.detail = detail;
        }
    }

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Numbers() {}

    static Sign sign(AnnotatedElement bounds) {
        if (bounds.isAnnotationPresent(Positive.class)) {
            return Sign.POSITIVE;
        }
        return bounds.isAnnotationPresent(NonNegative.class) ? Sign.NON_NEGATIVE : Sign.ANY;
    }

    static ValueReader decimal(AnnotatedElement bounds) {
        if (bounds.isAnnotationPresent(Percent.class)) {
            return Numbers::percent;
        }
        Sign sign = sign(bounds);
        return in -> signed(in, sign);
    }

    static ValueReader whole(@Nullable Range range, Sign sign) {
        int least = range == null ? sign.least : range.from();
        int most = range == null ? Integer.MAX_VALUE : range.to();
        return in -> whole(in, least, most);
    }

    /** A number of the sign, without zeros at its end; null when it is faulty and that has been noted. */
    static @Nullable BigDecimal signed(Reading in, Sign sign) throws IOException {
        BigDecimal number = bounded(in);
        if (number != null && number.signum() < sign.least) {
            in.refuse(FaultCode.OUT_OF_BOUNDS, sign.detail);
            return null;
        }
        return number;
    }

    private static @Nullable Object percent(Reading in) throws IOException {
        BigDecimal percent = bounded(in);
        if (percent == null) {
            return null;
        }
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            return in.refuse(FaultCode.OUT_OF_BOUNDS, "a percentage is from 0 to 100");
        }
        return percent.scale() > Limits.PERCENT_DECIMALS
                ? in.refuse(FaultCode.TOO_FINE, "a percentage has at most 2 decimals")
                : percent;
    }

    private static @Nullable Object whole(Reading in, int least, int most) throws IOException {
        if (!in.json().currentToken().isNumeric()) {
            return in.wrongType("a whole number");
        }
        BigDecimal number = bounded(in);
        if (number == null) {
            return null;
        }
        if (number.scale() > 0) {
            return in.wrongType("a whole number");
        }
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            return in.refuse(FaultCode.OUT_OF_BOUNDS, "the number is from " + least + " to " + most);
        }
        return number.intValueExact();
    }

    /** Any number |x| < 10^15 with at most 10 decimals, without zeros at its end. */
    static @Nullable BigDecimal bounded(Reading in) throws IOException {
        String text = written(in);
        if (text == null) {
            return null;
        }
        BigDecimal number = text.length() > Limits.NUMBER ? null : normal(text);
        if (number == null) {
            in.refuse(FaultCode.OUT_OF_BOUNDS, "a number is smaller than 10^15 and has at most 10 decimals");
        }
        return number;
    }

    private static @Nullable String written(Reading in) throws IOException {
        if (in.json().currentToken().isNumeric()) {
            return in.json().getText();
        }
        if (in.at(JsonToken.VALUE_STRING) && NUMBER.matcher(in.json().getText()).matches()) {
            return in.json().getText();
        }
        in.wrongType("a number, or a string with a number such as \"12.50\"");
        return null;
    }

    /** The number in its shortest form; null when it is out of bounds. Only the exponent is looked at before that is known. */
    private static @Nullable BigDecimal normal(String text) {
        BigDecimal number;
        try {
            number = new BigDecimal(text);
        } catch (NumberFormatException e) {
            // What matches the grammar is refused by BigDecimal only for an exponent beyond its range.
            return null;
        }
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if ((long) number.precision() - number.scale() > Limits.WHOLE_DIGITS) {
            return null;
        }
        BigDecimal shortest = number.stripTrailingZeros();
        if (shortest.scale() > Limits.DECIMALS) {
            return null;
        }
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
