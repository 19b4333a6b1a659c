package io.reglament.decision.json;

import com.fasterxml.jackson.core.io.SerializedString;
import io.reglament.fault.bounds.Flat;
import io.reglament.finding.Internal;
import io.reglament.finding.Visible;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
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
    record Field(SerializedString name, Function<Object, @Nullable Object> accessor, boolean shown, boolean flat) {
        private static Field of(RecordComponent component) {
            return new Field(
                    new SerializedString(component.getName()),
                    accessor(component),
                    component.isAnnotationPresent(Visible.class),
                    component.isAnnotationPresent(Flat.class));
        }

        /** As if written {@code record -> record.component()}, which the compiler can inline; a method handle from a list it cannot. */
        @SuppressWarnings("unchecked")
        private static Function<Object, @Nullable Object> accessor(RecordComponent component) {
            Class<?> type = component.getDeclaringRecord();
            try {
                MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
                MethodHandle accessor = lookup.unreflect(component.getAccessor());
                return (Function<Object, @Nullable Object>) LambdaMetafactory.metafactory(
                                lookup,
                                "apply",
                                MethodType.methodType(Function.class),
                                MethodType.methodType(Object.class, Object.class),
                                accessor,
                                accessor.type().wrap())
                        .getTarget()
                        .invokeExact();
            } catch (Throwable e) {
                throw new IllegalArgumentException("Not open to the answer: " + component, e);
            }
        }

        @Nullable
        Object value(Object of) {
            return accessor.apply(of);
        }
    }
}
