package io.reglament.deal;

import io.reglament.fault.bounds.Attribute;
import io.reglament.fault.bounds.Flat;
import io.reglament.fault.bounds.NonNegative;
import io.reglament.fault.bounds.Percent;
import io.reglament.fault.bounds.Positive;
import io.reglament.fault.bounds.Required;
import io.reglament.fault.bounds.Zone;
import io.reglament.money.Money;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes requests with every kind of fact and field from a seed; each can be, though it makes no sense. */
public final class AnyRequest {
    private static final Instant FIRST = Instant.parse("2026-01-12T00:00:00Z");
    private static final int YEAR_OF_SECONDS = 365 * 86_400;
    private static final List<String> TEXTS =
            List.of("M1", "a/b~c", "Ёлка №5", "\"quoted\\\"", "😀", "İstanbul", "line\u2028end", "<&>");
    private static final List<String> CURRENCIES = List.of("RUB", "JPY", "KWD", "EUR");
    private static final List<String> ZONES = List.of("Europe/Moscow", "Asia/Kathmandu", "UTC");

    private final Random random;

    private AnyRequest(long seed) {
        random = new Random(seed);
    }

    /** The request of a seed. */
    public static DecisionRequest of(long seed) {
        DecisionRequest any = (DecisionRequest) new AnyRequest(seed).fact(DecisionRequest.class);
        // What excludes each other is left to chance by turns.
        boolean inline = any.calendar() != null;
        return new DecisionRequest(
                any.requestId(),
                Mode.SIMULATION,
                any.evaluationTime(),
                any.knowledgeTime(),
                any.regulationCode(),
                any.regulationVersion(),
                any.scope(),
                inline ? null : any.calendarId(),
                any.calendar(),
                any.facts());
    }

    private Record fact(Class<?> type) {
        if (type == InlineCalendar.class) {
            return calendar();
        }
        if (type == Attribute.class) {
            boolean present = random.nextBoolean();
            return new Attribute(present, present && random.nextBoolean() ? text() : null);
        }
        if (type == Money.class) {
            return money(Numbers.ANY);
        }
        RecordComponent[] components = type.getRecordComponents();
        // One time for all of a fact: no end is before its beginning.
        Instant time = FIRST.plusSeconds(random.nextInt(YEAR_OF_SECONDS));
        @Nullable
        Object[] values =
                Arrays.stream(components).map(each -> value(each, time)).toArray();
        if (type == Post.class) {
            return new Post(values[0] == PostState.VACANT ? null : (PostState) values[0], (String) values[1], null);
        }
        if (type == Closure.class) {
            // An open deal has none that goes on.
            return new Closure(time, time.plusSeconds(random.nextInt(YEAR_OF_SECONDS)));
        }
        try {
            return (Record) canonical(type).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Constructor<?> canonical(Class<?> type) throws NoSuchMethodException {
        return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
    }

    private @Nullable Object value(RecordComponent component, Instant time) {
        boolean always = component.isAnnotationPresent(Required.class) || component.isAnnotationPresent(Flat.class);
        return always || random.nextInt(3) > 0 ? value(component.getGenericType(), component, time) : null;
    }

    private Object value(Type type, AnnotatedElement bounds, Instant time) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? list(arguments[0], bounds, time)
                    : map((Class<?>) arguments[0], arguments[1], bounds, time);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            Object[] constants = plain.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        if (plain == Money.class) {
            return money(Numbers.of(bounds));
        }
        return plain.isRecord() ? fact(plain) : scalar(plain, bounds, time);
    }

    private Object scalar(Class<?> type, AnnotatedElement bounds, Instant time) {
        if (type == String.class) {
            return bounds.isAnnotationPresent(Zone.class) ? ZONES.get(random.nextInt(ZONES.size())) : text();
        }
        if (type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == Integer.class) {
            return random.nextInt(13);
        }
        if (type == BigDecimal.class) {
            return number(Numbers.of(bounds), bounds.isAnnotationPresent(Percent.class) ? 2 : 10);
        }
        return type == Instant.class ? time : LocalDate.ofEpochDay(time.getEpochSecond() / 86_400);
    }

    private List<Object> list(Type element, AnnotatedElement bounds, Instant time) {
        List<Object> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(value(element, bounds, time));
        }
        return Collections.unmodifiableList(values);
    }

    private SortedMap<Object, Object> map(Class<?> key, Type value, AnnotatedElement bounds, Instant time) {
        SortedMap<Object, Object> values = new TreeMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.put(value(key, bounds, time), value(value, bounds, time));
        }
        return values;
    }

    private InlineCalendar calendar() {
        SortedMap<String, List<String>> weekly = new TreeMap<>();
        weekly.put("MON", List.of("09:00-13:00", "14:00-18:00"));
        weekly.put("SUN", random.nextBoolean() ? List.of() : List.of("00:00-24:00"));
        SortedMap<String, List<String>> exceptions = new TreeMap<>();
        exceptions.put("2026-12-25", List.of());
        return new InlineCalendar(
                text(), "Europe/Moscow", weekly, random.nextBoolean() ? exceptions : null, List.of(2026));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** The sign that a field's number has. */
    private enum Numbers {
        ANY,
        NON_NEGATIVE,
        POSITIVE;

        static Numbers of(AnnotatedElement bounds) {
            if (bounds.isAnnotationPresent(Positive.class)) {
                return POSITIVE;
            }
            return bounds.isAnnotationPresent(NonNegative.class) || bounds.isAnnotationPresent(Percent.class)
                    ? NON_NEGATIVE
                    : ANY;
        }
    }

    private BigDecimal number(Numbers sign, int decimals) {
        int least = sign == Numbers.POSITIVE ? 1 : sign == Numbers.ANY ? -100 : 0;
        BigDecimal number = BigDecimal.valueOf(
                        least + random.nextInt(100 - Math.max(least, 0)), random.nextInt(decimals + 1))
                .stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private Money money(Numbers sign) {
        Currency currency = Currency.getInstance(CURRENCIES.get(random.nextInt(CURRENCIES.size())));
        int decimals = currency.getDefaultFractionDigits();
        return new Money(number(sign, decimals).setScale(decimals), currency);
    }
}
