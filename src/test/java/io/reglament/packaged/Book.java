package io.reglament.packaged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The tester's own book, a file: what was going to be asked, and what was answered, word for word. */
final class Book {
    private final Path file;

    Book(Path file) {
        this.file = file;
    }

    void intend(String requestId) throws IOException {
        write("I " + requestId);
    }

    void acknowledged(String requestId, String answer) throws IOException {
        write("A " + requestId + " " + Base64.getEncoder().encodeToString(answer.getBytes(StandardCharsets.UTF_8)));
    }

    /** The request ids that were sent, whatever became of them. */
    Set<String> intents() throws IOException {
        Set<String> intents = new LinkedHashSet<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("I ")) {
                intents.add(line.substring(2));
            }
        }
        return intents;
    }

    /** The decisions that were promised, by request id. */
    Map<String, String> acknowledgements() throws IOException {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] words = line.split(" ");
            if (words[0].equals("A")) {
                answers.put(words[1], new String(Base64.getDecoder().decode(words[2]), StandardCharsets.UTF_8));
            }
        }
        return answers;
    }

    private synchronized void write(String line) throws IOException {
        Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
