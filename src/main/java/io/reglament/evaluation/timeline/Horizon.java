package io.reglament.evaluation.timeline;

import io.reglament.fault.bounds.Exact;
import io.reglament.finding.Notes;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a fact has happened at the time that is looked at (decided 88). Every instant of every fact alike: one that a caller's clock puts a
 * little ahead is put right, so that touching intervals still touch, and what is dated later has not happened yet. Plans are seen as told.
 */
final class Horizon {
    /** Told ahead by their nature; recordedAt says when something became known, consentChangedAt what was before it. */
    private static final Set<String> PLANS = Set.of(
            "Pause.to", "Contact.callbackAt", "StaffMember.leavesAt", "Ownership.taskDueAt", "Client.consentChangedAt");

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private final Instant at;
    private final Instant knownAt;
    private final Instant latest;
    private final Notes notes;

    Horizon(Instant at, Instant knownAt, Duration skew, Notes notes) {
        this.at = at;
        this.knownAt = knownAt;
        this.latest = knownAt.plus(skew);
        this.notes = notes;
    }

    /** Fractions of a second put facts in order, and count for nothing else (decided 65). */
    static Instant wholeSecond(Instant told) {
        return told.getNano() == 0 ? told : told.truncatedTo(ChronoUnit.SECONDS);
    }

    /** An instant as our clock has it. */
    Instant putRight(Instant known) {
        return known.isAfter(knownAt) && !known.isAfter(latest) ? knownAt : known;
    }

    /** The fact without what has not happened yet; the same one where nothing is ahead. */
    <R> R seen(R fact) {
        for (Part part : SHAPES.get(fact.getClass()).instants()) {
            if (part.of(fact) instanceof Instant known
                    && (known.isAfter(at) || known.isAfter(knownAt) || known.getNano() != 0)) {
                return with(fact, null, null);
            }
        }
        return fact;
    }

    /** A copy with another value of one component. */
    <R> R with(R fact, @Nullable String name, @Nullable Object value) {
        Shape shape = SHAPES.get(fact.getClass());
        @Nullable Object[] values = new Object[shape.parts().length];
        boolean changed = false;
        for (int i = 0; i < values.length; i++) {
            Part part = shape.parts()[i];
            Object known = part.of(fact);
            values[i] =
                    part.name().equals(name) ? value : known instanceof Instant instant ? seen(part, instant) : known;
            changed |= values[i] != known;
        }
        return changed ? shape.make(values) : fact;
    }

    private @Nullable Instant seen(Part part, Instant told) {
        Instant second = wholeSecond(told);
        if (!second.isAfter(at) && !second.isAfter(knownAt) || part.plan()) {
            return part.exact() ? told : second;
        }
        Instant instant = putRight(second);
        if (second.isAfter(latest) || instant.isAfter(at)) {
            // The answer is another when its time comes (decided 99).
            notes.changes(instant.minusSeconds(1));
        }
        return instant.isAfter(at) && !part.recorded() && !part.required() ? null : instant;
    }

    /** One component of a kind of fact. */
    private record Part(String name, Method accessor, boolean plan, boolean recorded, boolean required, boolean exact) {
        @Nullable
        Object of(Object fact) {
            try {
                return accessor.invoke(fact);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** How a kind of fact is taken apart and put together; of most facts only the instants are looked at. */
    private record Shape(Constructor<?> constructor, Part[] parts, Part[] instants) {
        static Shape of(Class<?> type) {
            RecordComponent[] components = Objects.requireNonNull(type.getRecordComponents(), type::getName);
            List<Part> parts = new ArrayList<>();
            for (RecordComponent each : components) {
                boolean plan = PLANS.contains(type.getSimpleName() + "." + each.getName());
                boolean required = each.isAnnotationPresent(io.reglament.fault.bounds.Required.class);
                boolean recorded = each.getName().equals("recordedAt");
                boolean exact = !recorded && each.isAnnotationPresent(Exact.class);
                parts.add(new Part(each.getName(), each.getAccessor(), plan, recorded, required, exact));
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape(
                        type.getDeclaredConstructor(types),
                        parts.toArray(Part[]::new),
                        parts.stream()
                                .filter(each -> each.accessor().getReturnType() == Instant.class && !each.plan())
                                .toArray(Part[]::new));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        @SuppressWarnings("unchecked")
        <R> R make(@Nullable Object[] values) {
            try {
                return (R) constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
