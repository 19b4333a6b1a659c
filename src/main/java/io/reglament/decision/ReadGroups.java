package io.reglament.decision;

import io.reglament.deal.DealFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which groups of facts the rules of a violation read, as {@code rules/reads.properties} beside them says. */
record ReadGroups(List<Method> always, List<Method> whereNoDocument) {
    private static final String FILE = "/rules/reads.properties";
    private static final String ELSE = "else ";
    private static final Map<String, Method> GROUPS = Arrays.stream(DealFacts.class.getRecordComponents())
            .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, RecordComponent::getAccessor));
    private static final Map<String, ReadGroups> BY_CODE = load();

    ReadGroups {
        always = List.copyOf(always);
        whereNoDocument = List.copyOf(whereNoDocument);
    }

    /** The violations whose rules are listed. */
    static SortedSet<String> codes() {
        return new TreeSet<>(BY_CODE.keySet());
    }

    /**
     * Whether all is known that the rules of a violation read; never where the violation is not listed.
     *
     * @param ofADocument whether the violation is about a document that was known
     */
    static boolean known(DealFacts facts, String code, boolean ofADocument) {
        ReadGroups groups = BY_CODE.get(code);
        return groups != null && known(facts, groups.always) && (ofADocument || known(facts, groups.whereNoDocument));
    }

    private static boolean known(DealFacts facts, List<Method> groups) {
        for (Method group : groups) {
            try {
                if (group.invoke(facts) == null) {
                    return false;
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(group.getName(), e);
            }
        }
        return true;
    }

    private static Map<String, ReadGroups> load() {
        Properties lines = new Properties();
        try (InputStream in = Objects.requireNonNull(ReadGroups.class.getResourceAsStream(FILE), FILE)) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, ReadGroups> byCode = new TreeMap<>();
        lines.stringPropertyNames().forEach(code -> byCode.put(code, of(lines.getProperty(code))));
        return Map.copyOf(byCode);
    }

    private static ReadGroups of(String line) {
        List<Method> always = new ArrayList<>();
        List<Method> whereNoDocument = new ArrayList<>();
        for (String word : line.split(", ")) {
            boolean otherwise = word.startsWith(ELSE);
            String name = otherwise ? word.substring(ELSE.length()) : word;
            Method group = GROUPS.get(name);
            if (group == null) {
                throw new IllegalStateException(FILE + ": there is no group " + name);
            }
            (otherwise ? whereNoDocument : always).add(group);
        }
        return new ReadGroups(always, whereNoDocument);
    }
}
