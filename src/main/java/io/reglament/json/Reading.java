package io.reglament.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.LeftOut;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reading of one body: where it is, and what it has found wrong so far. */
final class Reading {
    private final JsonParser json;
    private final Object[] path = new Object[Limits.DEPTH + 1];
    private final List<Fault> faults = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Set<String> lenient;
    private int depth;
    private boolean full;
    private boolean onlyImpossibleLeftOut = true;

    Reading(JsonParser json) {
        this(json, Set.of());
    }

    /** @param lenient the fields of the body from which a fact that cannot be read is left out, and the rest is read */
    Reading(JsonParser json, Set<String> lenient) {
        this.json = json;
        this.lenient = lenient;
    }

    /** How many faults there are so far, to be given to {@link #leaveOut}. */
    int mark() {
        return faults.size();
    }

    /** Whether the value here is a group of facts that may lack one, or a fact of such a group. */
    boolean mayLeaveOut(int atDepth) {
        return depth == atDepth && lenient.contains(String.valueOf(path[0]));
    }

    /** Leaves the fact here out if it brought faults; whether it did. What was left out is kept in their place. */
    boolean leaveOut(int mark) {
        if (full || faults.size() == mark) {
            return false;
        }
        Fault first = faults.get(mark);
        faults.subList(mark, faults.size()).clear();
        leftOut.add(new LeftOut(pointer(), String.valueOf(path[0]), first.code()));
        return true;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    JsonParser json() {
        return json;
    }

    boolean at(JsonToken token) {
        return json.hasToken(token);
    }

    /** Goes down to a field or an element. */
    void enter(Object step) {
        path[depth++] = step;
    }

    void leave() {
        depth--;
    }

    /** All faults, or as many as are listed and a last one that says so. */
    List<Fault> faults() {
        if (!full) {
            return faults;
        }
        List<Fault> cut = new ArrayList<>(faults);
        cut.add(new Fault(
                "",
                FaultCode.TOO_MANY_FAULTS.name(),
                "only the first " + Limits.FAULTS + " are listed",
                List.of(),
                onlyImpossibleLeftOut));
        return cut;
    }

    /** Notes that the value here has another type, and steps over it. */
    @Nullable
    Object wrongType(String wanted) throws IOException {
        return refuse(FaultCode.WRONG_TYPE, "expected " + wanted);
    }

    /** Notes a fault of the value here, and steps over it. */
    @Nullable
    Object refuse(FaultCode code, String detail) throws IOException {
        return refuse(code, detail, List.of());
    }

    @Nullable
    Object refuse(FaultCode code, String detail, List<String> allowed) throws IOException {
        json.skipChildren();
        note(new Fault(pointer(), code.name(), detail, allowed, code.impossible()));
        return null;
    }

    /** Notes that nothing has the name of the field here, and steps over its value. */
    @Nullable
    Object unknownField(String name, List<String> known, List<String> allowed) throws IOException {
        // Names are compared for the first faults only, or a body of unknown fields would cost seconds.
        String hint = full ? "" : NearestName.hint(name, known);
        return refuse(FaultCode.UNKNOWN_FIELD, "no such field" + hint, allowed);
    }

    /** Notes that the reading ends here, because the rest cannot be read. */
    void stop(FaultCode code, String detail) {
        note(Fault.of(pointer(), code, detail));
    }

    /** Notes a fault of a field of the object here. */
    void noteField(String field, FaultCode code, String detail) {
        enter(field);
        note(Fault.of(pointer(), code, detail));
        leave();
    }

    /** Notes what is found wrong with the value here as a whole. */
    void noteHere(List<Fault> found) {
        if (!found.isEmpty()) {
            String here = pointer();
            found.forEach(fault -> note(fault.within(here)));
        }
    }

    private void note(Fault fault) {
        if (faults.size() < Limits.FAULTS) {
            faults.add(fault);
        } else {
            full = true;
            onlyImpossibleLeftOut &= fault.impossible();
        }
    }

    /** The place here as a JSON pointer (RFC 6901). */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            String step = Characters.whole(path[i].toString());
            pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
