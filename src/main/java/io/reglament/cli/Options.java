package io.reglament.cli;

import java.net.URI;
import java.net.URISyntaxException;
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
    private static final int HIGHEST_PORT = 65_535;

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

    String required(String name) throws UsageException {
        String value = values.get(name);
        if (value == null || value.isBlank()) {
            throw new UsageException(name + " is missing");
        }
        return value;
    }

    /** @throws UsageException when the option is given and is no TCP port */
    void requirePort(String name) throws UsageException {
        String port = values.getOrDefault(name, "0");
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > HIGHEST_PORT) {
            throw new UsageException(name + " needs a number from 0 to 65535, not '" + port + "'");
        }
    }

    URI url(String name, String otherwise) throws UsageException {
        String url = values.getOrDefault(name, otherwise);
        try {
            URI uri = new URI(url);
            if ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) {
                return uri;
            }
        } catch (URISyntaxException notOne) {
            throw new UsageException(name + " needs an address such as " + otherwise + ", not '" + url + "'");
        }
        throw new UsageException(name + " needs an address that begins with http, not '" + url + "'");
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
