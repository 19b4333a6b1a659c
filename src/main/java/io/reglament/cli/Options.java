package io.reglament.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words after a command: {@code --name value}, {@code --name=value}, {@code --flag}, and the rest in order. */
record Options(Map<String, String> values, List<String> rest) {

    /** @throws UsageException for an option that is in neither set, one that is given twice, or one without its value */
    static Options parse(List<String> words, Set<String> withValue, Set<String> flags) throws UsageException {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> rest = new ArrayList<>();
        Deque<String> left = new ArrayDeque<>(words);
        while (!left.isEmpty()) {
            String word = left.pop();
            if (!word.startsWith("--")) {
                rest.add(word);
                continue;
            }
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            String value;
            if (flags.contains(name) && equals < 0) {
                value = "";
            } else if (withValue.contains(name)) {
                value = equals < 0 ? next(name, left) : word.substring(equals + 1);
            } else {
                throw new UsageException("unknown option '" + word + "'");
            }
            if (values.put(name, value) != null) {
                throw new UsageException(name + " is given twice");
            }
        }
        return new Options(values, rest);
    }

    private static String next(String name, Deque<String> left) throws UsageException {
        if (left.isEmpty() || left.peek().startsWith("--")) {
            throw new UsageException(name + " needs a value");
        }
        return left.pop();
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    boolean has(String flag) {
        return values.containsKey(flag);
    }

    /** The same, where words that are no options are not expected. */
    Options nothingElse() throws UsageException {
        if (!rest.isEmpty()) {
            throw new UsageException("unexpected '" + rest.get(0) + "'");
        }
        return this;
    }
}
