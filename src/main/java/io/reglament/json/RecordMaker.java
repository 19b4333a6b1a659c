package io.reglament.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls the canonical constructor of a record with the fields of an object, and of the records that lie flat in it. */
final class RecordMaker {
    private final MethodHandle constructor;
    private final int first;
    private final int own;
    private final List<RecordMaker> flat;

    private RecordMaker(MethodHandle constructor, int first, int own, List<RecordMaker> flat) {
        this.constructor = constructor;
        this.first = first;
        this.own = own;
        this.flat = flat;
    }

    /** The maker of a record whose own fields begin at an index of the values, with its flat records as last components. */
    static RecordMaker of(Class<?> type, int first, List<RecordMaker> flat) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            MethodHandle constructor = MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Record.class, Object[].class));
            return new RecordMaker(constructor, first, components.length - flat.size(), flat);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No public canonical constructor in " + type, e);
        }
    }

    Record make(@Nullable Object[] values) {
        @Nullable Object[] arguments = Arrays.copyOfRange(values, first, first + own + flat.size());
        for (int i = 0; i < flat.size(); i++) {
            arguments[own + i] = flat.get(i).make(values);
        }
        return call(arguments);
    }

    @SuppressWarnings("CatchingUnchecked")
    private Record call(@Nullable Object[] arguments) {
        try {
            return (Record) constructor.invokeExact(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
