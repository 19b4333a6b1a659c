package io.reglament.fault;

import java.util.Comparator;
import java.util.List;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer the place, as a JSON pointer of RFC 6901; empty for the whole body
 * @param code the name of a {@link FaultCode}
 * @param detail a sentence for the person who writes the CRM's side
 * @param allowed the values that the field takes, in their order; empty where there is no list of them
 * @param impossible whether the facts were understood and cannot be: 422 rather than 400
 */
public record Fault(String pointer, String code, String detail, List<String> allowed, boolean impossible) {
    /** By place, then code. */
    static final Comparator<Fault> ORDER =
            Comparator.comparing(Fault::pointer).thenComparing(Fault::code).thenComparing(Fault::detail);

    /** A fault without a list of allowed values. */
    public static Fault of(String pointer, FaultCode code, String detail) {
        return new Fault(pointer, code.name(), detail, List.of(), code.impossible());
    }

    /** The same fault, seen from the object that holds this one. */
    public Fault within(String outerPointer) {
        return new Fault(outerPointer + pointer, code, detail, allowed, impossible);
    }
}
