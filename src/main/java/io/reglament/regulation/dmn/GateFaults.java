package io.reglament.regulation.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers the faults of one file, so that its author sees all at once. */
final class GateFaults {
    /** Long texts are refused before a form is tried, for that may take a stack frame a character. */
    private static final int MAX_LENGTH = 500;

    /** Enough to work on; a file of nothing but faults must not make an answer without end. */
    private static final int MAX_FAULTS = 200;

    private final String file;
    private final List<GateFault> faults = new ArrayList<>();

    GateFaults(String file) {
        this.file = file;
    }

    void add(XmlElement element, String what) {
        add(element.where(), what);
    }

    void add(String where, String what) {
        if (faults.size() < MAX_FAULTS) {
            faults.add(new GateFault(file, where, what));
        }
    }

    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new GateRefusal(faults);
        }
    }

    /** The attribute; absent or of another form it is a fault and reads as empty. */
    String attribute(XmlElement element, String attribute, Pattern form) {
        return checked(element, "'" + attribute + "'", element.attribute(attribute), form);
    }

    String checked(XmlElement element, String what, @Nullable String value, Pattern form) {
        if (value == null) {
            add(element, what + " is missing");
            return "";
        }
        if (value.length() > MAX_LENGTH) {
            add(element, what + " is longer than " + MAX_LENGTH);
            return "";
        }
        if (!form.matcher(value).matches()) {
            add(element, what + " is '" + GateFault.quoted(value) + "', not of the form " + form.pattern());
            return "";
        }
        return value;
    }
}
