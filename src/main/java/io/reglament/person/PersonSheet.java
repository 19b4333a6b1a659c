package io.reglament.person;

import io.reglament.csv.CsvFile;
import io.reglament.csv.Guard;
import io.reglament.csv.OpenQuote;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The directory as a text file: {@code id;name;unit;role;account}, as Excel opens and saves it. */
public final class PersonSheet {
    private static final List<String> COLUMNS = List.of("id", "name", "unit", "role", "account");
    private static final int MOST = 50_000;

    private PersonSheet() {}

    public static byte[] write(List<Person> persons) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(COLUMNS);
        persons.forEach(person -> lines.add(Stream.of(
                        person.id(),
                        person.name(),
                        Objects.requireNonNullElse(person.unit(), ""),
                        person.role() == null ? "" : person.role().name(),
                        Objects.requireNonNullElse(person.account(), ""))
                .map(Guard::onUntyped)
                .toList()));
        return CsvFile.write(lines);
    }

    /**
     * The persons of a file, in its order; empty lines say nothing. The columns may stand in any order, and all but id and name may be missing.
     *
     * @throws FaultyFacts with every fault; pointers are {@code /row/column}, rows as a spreadsheet counts them, from 1
     */
    public static List<Person> read(byte[] content) {
        List<List<String>> lines = lines(content);
        List<String> names = lines.isEmpty()
                ? List.of()
                : lines.get(0).stream()
                        .map(name -> Guard.offUntyped(name).strip().toLowerCase(Locale.ROOT))
                        .toList();
        requireColumns(names, lines.size());
        PersonForm form = new PersonForm();
        List<Person> persons = new ArrayList<>();
        Map<String, Integer> rowOf = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = lines.get(i).stream().map(Guard::offUntyped).toList();
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            String pointer = "/" + (i + 1);
            if (cells.size() > names.size()
                    && !cells.subList(names.size(), cells.size()).stream().allMatch(String::isBlank)) {
                form.add(Fault.of(pointer, FaultCode.TOO_MANY, "more cells than columns"));
            }
            Person person = form.person(
                    pointer,
                    cell(names, cells, "id"),
                    cell(names, cells, "name"),
                    cell(names, cells, "unit"),
                    cell(names, cells, "role"),
                    cell(names, cells, "account"));
            Integer before = rowOf.putIfAbsent(person.id(), i + 1);
            if (before != null) {
                form.add(Fault.of(pointer + "/id", FaultCode.DUPLICATE_KEY, "stands in row " + before + " too"));
            }
            persons.add(person);
        }
        if (!form.faults().isEmpty()) {
            throw new FaultyFacts(form.faults());
        }
        return persons;
    }

    private static List<List<String>> lines(byte[] content) {
        try {
            return CsvFile.read(content);
        } catch (OpenQuote open) {
            throw faulty("/" + open.line(), FaultCode.UNREADABLE, "a quotation mark is never closed");
        }
    }

    private static void requireColumns(List<String> names, int lines) {
        List<String> unknown = names.stream()
                .filter(name -> !name.isEmpty() && !COLUMNS.contains(name))
                .toList();
        if (!names.contains("id") || !names.contains("name") || !unknown.isEmpty()) {
            throw new FaultyFacts(List.of(new Fault(
                    "/1",
                    FaultCode.UNKNOWN_FIELD.name(),
                    "the first line names the columns, id and name at least",
                    COLUMNS,
                    false)));
        }
        if (names.stream().filter(name -> !name.isEmpty()).distinct().count()
                < names.stream().filter(name -> !name.isEmpty()).count()) {
            throw faulty("/1", FaultCode.DUPLICATE_KEY, "a column stands twice");
        }
        if (lines > MOST + 1) {
            throw faulty("", FaultCode.TOO_MANY, "more than " + MOST + " persons");
        }
    }

    private static FaultyFacts faulty(String pointer, FaultCode code, String detail) {
        return new FaultyFacts(List.of(Fault.of(pointer, code, detail)));
    }

    private static String cell(List<String> names, List<String> cells, String column) {
        int at = names.indexOf(column);
        return at < 0 || at >= cells.size() ? "" : cells.get(at);
    }
}
