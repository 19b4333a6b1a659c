package io.reglament.web.openapi;

import io.reglament.deal.DealFacts;
import io.reglament.decision.Family;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which families read the facts of a type: those that read one of the groups in which it may stand. */
final class FactReaders {
    private FactReaders() {}

    static SortedSet<Family> ofGroup(String group) {
        SortedSet<Family> readers = new TreeSet<>();
        Arrays.stream(Family.values()).filter(each -> each.reads(group)).forEach(readers::add);
        return readers;
    }

    static Map<String, SortedSet<Family>> bySchema() {
        SortedMap<String, SortedSet<Family>> readers = new TreeMap<>();
        for (RecordComponent group : DealFacts.class.getRecordComponents()) {
            add(group.getGenericType(), ofGroup(group.getName()), readers);
        }
        return readers;
    }

    private static void add(Type type, SortedSet<Family> families, SortedMap<String, SortedSet<Family>> readers) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(each -> add(each, families, readers));
        } else if (type instanceof Class<?> record && record.isRecord()) {
            readers.computeIfAbsent(record.getSimpleName(), name -> new TreeSet<>())
                    .addAll(families);
            for (RecordComponent component : record.getRecordComponents()) {
                add(component.getGenericType(), families, readers);
            }
        }
    }
}
