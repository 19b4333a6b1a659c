package io.reglament.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A deal to try: its title, and the request as a CRM would send it. */
record Example(String title, String request) {

    /** The story files by name, then the real deals, one a line. */
    static List<Example> all(Path folder) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Path file : files(folder)) {
            examples.add(new Example(title(file), Files.readString(file)));
        }
        for (String line : Files.readAllLines(folder.resolve("real-deals.ndjson"))) {
            JsonNode request = ServiceClient.JSON.readTree(line);
            examples.add(new Example(
                    "A real deal: " + request.path("deal").path("dealId").asText(), line));
        }
        return examples;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** {@code 01-a-lead-is-late.json} is "A lead is late". */
    private static String title(Path file) {
        String words = String.valueOf(file.getFileName())
                .replaceFirst("^\\d+-", "")
                .replace(".json", "")
                .replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
