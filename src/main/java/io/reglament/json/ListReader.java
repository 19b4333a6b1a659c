package io.reglament.json;

import com.fasterxml.jackson.core.JsonToken;
import io.reglament.fault.FaultCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an array; null is no element. */
final class ListReader implements ValueReader {
    /** A group is a field of the request, a fact an entry of it. */
    private static final int FACT_OF_A_GROUP = 2;

    private final ValueReader element;

    ListReader(ValueReader element) {
        this.element = element;
    }

    @Override
    public @Nullable Object read(Reading in) throws IOException {
        if (!in.at(JsonToken.START_ARRAY)) {
            return in.wrongType("an array");
        }
        List<Object> values = new ArrayList<>();
        int index = 0;
        for (JsonToken token = in.json().nextToken();
                token != JsonToken.END_ARRAY;
                token = in.json().nextToken()) {
            if (index < Limits.ENTRIES) {
                in.enter(index);
                int mark = in.mark();
                Object value = token == JsonToken.VALUE_NULL ? in.wrongType("a value, not null") : element.read(in);
                boolean left = in.mayLeaveOut(FACT_OF_A_GROUP) && in.leaveOut(mark);
                in.leave();
                if (value != null && !left) {
                    values.add(value);
                }
            } else {
                in.json().skipChildren();
            }
            index++;
        }
        if (index > Limits.ENTRIES) {
            return in.refuse(FaultCode.TOO_MANY, "more than " + Limits.ENTRIES + " entries");
        }
        return Collections.unmodifiableList(values);
    }
}
