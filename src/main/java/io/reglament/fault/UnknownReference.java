package io.reglament.fault;

import java.util.List;

/** A request names something that there is not: a calendar, a regulation, a version. */
public final class UnknownReference extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    /**
     * @param pointer of the field or parameter that named it, as a JSON pointer of RFC 6901
     * @param detail a sentence for the caller
     * @param known the names that there are
     */
    public UnknownReference(String pointer, String detail, List<String> known) {
        super(detail, null, false, false);
        this.fault = new Fault(pointer, FaultCode.UNKNOWN_VALUE.name(), detail, List.copyOf(known), false);
    }

    /** A calendar of this id. */
    public static UnknownReference calendar(String id, String pointer, List<String> known) {
        return new UnknownReference(pointer, "There is no calendar '" + id + "'.", known);
    }

    public Fault fault() {
        return fault;
    }
}
