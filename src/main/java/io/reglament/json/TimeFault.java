package io.reglament.json;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which part of a text is wrong that should be a time of RFC 3339. */
public final class TimeFault {
    private static final Pattern PARTS = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2})(.)([0-9]{2}):([0-9]{2})(?::([0-9]{2})([.,][0-9]*)?)?(.*)", Pattern.DOTALL);
    private static final Pattern OFFSET = Pattern.compile("[Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final int DATE = 10;

    private TimeFault() {}

    public static String of(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return shape(text);
        }
        if (Rfc3339.date(parts.group(1)) == null) {
            return "there is no day " + parts.group(1);
        }
        if (!parts.group(2).equalsIgnoreCase("T")) {
            return "between date and time stands T";
        }
        if (Integer.parseInt(parts.group(3)) > 23) {
            return "the hour is from 00 to 23";
        }
        if (Integer.parseInt(parts.group(4)) > 59) {
            return "the minute is from 00 to 59";
        }
        return afterMinute(parts);
    }

    private static String afterMinute(Matcher parts) {
        if (parts.group(5) == null) {
            return "the seconds are missing";
        }
        if (Integer.parseInt(parts.group(5)) > 59) {
            return "the second is from 00 to 59";
        }
        String fraction = parts.group(6);
        if (fraction != null && !fraction.matches("\\.[0-9]+")) {
            return "a fraction of a second is a dot and digits";
        }
        return OFFSET.matcher(parts.group(7)).matches()
                ? "it cannot be read"
                : "the offset is Z or hours and minutes, such as +03:00";
    }

    private static String shape(String text) {
        if (text.length() == DATE && isDate(text)) {
            return "this is a date without a time of day";
        }
        return "it does not begin with a date and a time of day";
    }

    private static boolean isDate(String text) {
        LocalDate date = Rfc3339.date(text);
        return date != null;
    }
}
