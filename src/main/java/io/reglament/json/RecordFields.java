package io.reglament.json;

import io.reglament.fault.bounds.Flat;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields with which a record is written, by name; looked up once for each kind of record. */
final class RecordFields {
    /** One field and how to get its value, through the flat records on the way to it. */
    record Field(String name, MethodHandle getter) {
        @Nullable
        Object of(Record fact) {
            try {
                return (@Nullable Object) getter.invokeExact(fact);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            List<Field> fields = new ArrayList<>();
            collect(type, MethodHandles.identity(type), fields);
            fields.sort(Comparator.comparing(Field::name));
            return List.copyOf(fields);
        }
    };

    private RecordFields() {}

    static List<Field> of(Class<? extends Record> type) {
        return FIELDS.get(type);
    }

    private static void collect(Class<?> type, MethodHandle from, List<Field> fields) {
        try {
            for (RecordComponent component : type.getRecordComponents()) {
                MethodHandle accessor = MethodHandles.publicLookup().unreflect(component.getAccessor());
                MethodHandle getter = MethodHandles.filterReturnValue(from, accessor);
                if (component.isAnnotationPresent(Flat.class)) {
                    collect(component.getType(), getter, fields);
                } else {
                    fields.add(new Field(
                            component.getName(), getter.asType(MethodType.methodType(Object.class, Record.class))));
                }
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("No public accessors in " + type, e);
        }
    }
}
