package io.reglament.regulation.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers the faults of one file, so that its author sees all at once. */
final class Faults {
    private final String file;
    private final List<Fault> faults = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    void add(XmlElement element, String what) {
        faults.add(new Fault(file, element.where(), what));
    }

    void add(String where, String what) {
        faults.add(new Fault(file, where, what));
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
        if (value == null || !form.matcher(value).matches()) {
            add(element, what + (value == null ? " is missing" : " is '" + value + "', not " + form.pattern()));
            return "";
        }
        return value;
    }
}
