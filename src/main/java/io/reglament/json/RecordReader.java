package io.reglament.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.bounds.Flat;
import io.reglament.fault.bounds.Required;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON object as a record, whose components are the only fields it may have.
 *
 * <p>A record is made and looked at as a whole also when a field was faulty and is therefore absent, so that one answer tells
 * all faults; such a record never leaves the reading.
 */
final class RecordReader implements ValueReader {
    /** A group of facts is a field of the request. */
    private static final int GROUP = 1;

    private record Field(String name, int slot, boolean required, ValueReader reader) {}

    private final List<Field> fields = new ArrayList<>();
    private final List<String> names;
    private final Map<String, Field> byName = new HashMap<>();
    private final RecordMaker maker;
    private final Function<Record, List<Fault>> impossible;

    RecordReader(Class<?> type, Function<Record, List<Fault>> impossible) {
        this.impossible = impossible;
        maker = maker(type);
        names = fields.stream().map(Field::name).toList();
        fields.forEach(field -> byName.put(field.name, field));
        if (fields.size() > Long.SIZE || byName.size() < fields.size()) {
            throw new IllegalStateException(type + " has too many fields, or two of one name");
        }
    }

    /** The maker of a record; adds its fields, and those of the records that lie flat in it. */
    private RecordMaker maker(Class<?> type) {
        int first = fields.size();
        List<RecordMaker> flat = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.isAnnotationPresent(Flat.class)) {
                flat.add(maker(component.getType()));
            } else if (flat.isEmpty()) {
                fields.add(new Field(
                        component.getName(),
                        fields.size(),
                        component.isAnnotationPresent(Required.class),
                        Schema.reader(component, impossible)));
            } else {
                throw new IllegalStateException("The flat components of " + type + " come last");
            }
        }
        return RecordMaker.of(type, first, List.copyOf(flat));
    }

    @Override
    public @Nullable Object read(Reading in) throws IOException {
        if (!in.at(JsonToken.START_OBJECT)) {
            return in.wrongType("an object");
        }
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        long missing = readFields(in, values);
        if (missing != 0) {
            noteMissing(in, missing);
        }
        Record made = maker.make(values);
        in.noteHere(impossible.apply(made));
        return made;
    }

    /** Reads all fields and returns, as bits, those that were not given. */
    private long readFields(Reading in, @Nullable Object[] values) throws IOException {
        JsonParser json = in.json();
        long seen = 0;
        long given = 0;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            JsonToken token = json.nextToken();
            in.enter(name);
            Field field = byName.get(name);
            if (field == null) {
                in.unknownField(name, names, List.of());
            } else if ((seen & 1L << field.slot) != 0) {
                in.refuse(FaultCode.DUPLICATE_KEY, "the same key twice");
            } else {
                seen |= 1L << field.slot;
                if (token != JsonToken.VALUE_NULL) {
                    given |= 1L << field.slot;
                    int mark = in.mark();
                    Object value = field.reader.read(in);
                    values[field.slot] = in.mayLeaveOut(GROUP) && in.leaveOut(mark) ? null : value;
                }
            }
            in.leave();
        }
        return ~given;
    }

    private void noteMissing(Reading in, long missing) {
        for (Field field : fields) {
            if (field.required && (missing & 1L << field.slot) != 0) {
                in.noteField(field.name, FaultCode.MISSING, "this field is required");
            }
        }
    }
}
