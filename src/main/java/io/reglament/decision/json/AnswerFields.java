package io.reglament.decision.json;

import com.fasterxml.jackson.core.io.SerializedString;
import io.reglament.deal.Flat;
import io.reglament.evaluation.Internal;
import io.reglament.evaluation.Shown;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The components of a record that are part of the answer, in their order, looked up once per record type. */
final class AnswerFields {
    private static final ClassValue<List<Field>> KNOWN = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> !component.isAnnotationPresent(Internal.class))
                    .map(Field::of)
                    .toList();
        }
    };

    private AnswerFields() {}

    static List<Field> of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** @param shown whether it is written also when absent; @param flat whether its own fields stand in the enclosing object */
    record Field(SerializedString name, MethodHandle accessor, boolean shown, boolean flat) {
        private static Field of(RecordComponent component) {
            try {
                component.getAccessor().setAccessible(true);
                MethodHandle accessor = MethodHandles.lookup()
                        .unreflect(component.getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
                return new Field(
                        new SerializedString(component.getName()),
                        accessor,
                        component.isAnnotationPresent(Shown.class),
                        component.isAnnotationPresent(Flat.class));
            } catch (IllegalAccessException e) {
                throw new IllegalArgumentException("Not open to the answer: " + component, e);
            }
        }

        @Nullable
        Object value(Object of) {
            try {
                return (Object) accessor.invokeExact(of);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("An accessor of a record throws nothing", e);
            }
        }
    }
}
