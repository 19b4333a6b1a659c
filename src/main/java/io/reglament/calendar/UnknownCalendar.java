package io.reglament.calendar;

import java.util.List;

/** A calendar was asked for that there is not. */
public final class UnknownCalendar extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final transient List<String> known;

    /** @param pointer of the field or parameter that named it; @param known the ids that there are */
    public UnknownCalendar(String id, String pointer, List<String> known) {
        super("There is no calendar '" + id + "'.", null, false, false);
        this.pointer = pointer;
        this.known = List.copyOf(known);
    }

    /** A JSON pointer of RFC 6901. */
    public String pointer() {
        return pointer;
    }

    public List<String> known() {
        return known;
    }
}
