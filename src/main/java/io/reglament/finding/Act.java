package io.reglament.finding;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something that somebody did at an instant, as far as a rule has to judge it.
 *
 * @param details what the answer shows of it
 * @param args what its sentence needs beside the details
 */
public record Act(
        String subjectId,
        Instant at,
        Party responsible,
        List<String> rows,
        List<String> factIds,
        SortedMap<String, Object> details,
        SortedMap<String, Object> args) {

    /** An act without details. */
    public static Act of(String subjectId, Instant at, Party responsible, List<String> rows, List<String> factIds) {
        return new Act(subjectId, at, responsible, rows, factIds, new TreeMap<>(), new TreeMap<>());
    }

    public Act detail(String name, Object value) {
        SortedMap<String, Object> more = new TreeMap<>(details);
        more.put(name, value);
        return new Act(subjectId, at, responsible, rows, factIds, more, args);
    }

    public Act arg(String name, Object value) {
        SortedMap<String, Object> more = new TreeMap<>(args);
        more.put(name, value);
        return new Act(subjectId, at, responsible, rows, factIds, details, more);
    }
}
