package io.reglament.clients;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A program that is run in a folder, and what it prints. */
public record Command(Path folder, List<String> line) {
    public static Command in(Path folder) {
        return new Command(folder, List.of());
    }

    public Command words(String... words) {
        return new Command(folder, List.of(words));
    }

    /** This JVM's own program. */
    Command java(String... words) {
        return words(Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .and(words);
    }

    public Command and(String... words) {
        List<String> longer = new ArrayList<>(line);
        longer.addAll(List.of(words));
        return new Command(folder, longer);
    }

    /** @throws IOException with all that it said, when it is not there or fails */
    public String run() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(line.get(0) + " failed: " + said);
        }
        return said;
    }

    public static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> files = Files.walk(tree)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The files of a flat folder. */
    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(String.valueOf(file.getFileName())), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
