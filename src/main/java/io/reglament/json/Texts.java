package io.reglament.json;

import com.fasterxml.jackson.core.JsonToken;
import io.reglament.fault.FaultCode;
import io.reglament.fault.bounds.Attribute;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads texts, ids, booleans, and attributes that may be any of them. */
final class Texts {
    private static final String LAYOUT = "control characters or halves of characters are not allowed here";

    private Texts() {}

    static @Nullable Object text(Reading in) throws IOException {
        return in.at(JsonToken.VALUE_STRING)
                ? checked(in.json().getText(), Limits.TEXT, true, in)
                : in.wrongType("a string");
    }

    /** A text, or the empty one for known to be none. */
    static @Nullable Object textOrNone(Reading in) throws IOException {
        return in.at(JsonToken.VALUE_STRING) && in.json().getText().isEmpty() ? "" : text(in);
    }

    static @Nullable Object id(Reading in) throws IOException {
        return in.at(JsonToken.VALUE_STRING)
                ? checked(in.json().getText(), Limits.ID, false, in)
                : in.wrongType("an id, which is a string");
    }

    /** The key of an entry. */
    static @Nullable Object name(String name, Reading in) throws IOException {
        return checked(name, Limits.ID, false, in);
    }

    static @Nullable Object bool(Reading in) throws IOException {
        if (in.at(JsonToken.VALUE_TRUE)) {
            return Boolean.TRUE;
        }
        return in.at(JsonToken.VALUE_FALSE) ? Boolean.FALSE : in.wrongType("true or false");
    }

    /** True or false tell whether the attribute is there; a text or a number is its value. */
    static @Nullable Object attribute(Reading in) throws IOException {
        if (in.at(JsonToken.VALUE_TRUE) || in.at(JsonToken.VALUE_FALSE)) {
            return new Attribute(in.at(JsonToken.VALUE_TRUE), null);
        }
        if (in.at(JsonToken.VALUE_STRING)) {
            Object text = text(in);
            return text == null ? null : new Attribute(true, (String) text);
        }
        if (in.json().currentToken().isNumeric()) {
            BigDecimal number = Numbers.bounded(in);
            return number == null ? null : new Attribute(true, number.toPlainString());
        }
        return in.wrongType("true, false, a string or a number");
    }

    private static @Nullable Object checked(String text, int longest, boolean manyLines, Reading in)
            throws IOException {
        if (text.length() > longest) {
            return in.refuse(FaultCode.TOO_LONG, "longer than " + longest + " characters");
        }
        if (text.isBlank()) {
            return in.refuse(FaultCode.BLANK, "blank; leave out what is not known");
        }
        return Characters.allowed(text, manyLines) ? text : in.refuse(FaultCode.BAD_CHARACTER, LAYOUT);
    }
}
