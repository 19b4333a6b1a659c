package io.reglament.decision.horizon;

import io.reglament.finding.Internal;
import io.reglament.finding.Text;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says that waiting alone does not change (decided 99): without sentences, minutes overdue and what is not shown. Equal values
 * stand for parts of two answers that say the same.
 */
final class Lasting {
    private static final Set<String> OF_THE_MOMENT = Set.of("overdueWorkingMinutes");

    private Lasting() {}

    static @Nullable Object of(@Nullable Object said) {
        if (said instanceof Record part) {
            return components(part);
        }
        if (said instanceof List<?> list) {
            List<@Nullable Object> all = new ArrayList<>();
            list.forEach(each -> all.add(of(each)));
            return all;
        }
        if (said instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> all = new TreeMap<>();
            map.forEach((name, value) -> all.put(String.valueOf(name), of(value)));
            all.keySet().removeAll(OF_THE_MOMENT);
            return all;
        }
        return said;
    }

    private static List<@Nullable Object> components(Record part) {
        List<@Nullable Object> all = new ArrayList<>();
        for (RecordComponent each : part.getClass().getRecordComponents()) {
            if (!each.isAnnotationPresent(Internal.class)
                    && each.getType() != Text.class
                    && !OF_THE_MOMENT.contains(each.getName())) {
                all.add(of(value(part, each)));
            }
        }
        return all;
    }

    private static @Nullable Object value(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("An answer hides " + component, e);
        }
    }
}
