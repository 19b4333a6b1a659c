package io.reglament.cli;

import static java.util.stream.Collectors.joining;

import io.reglament.regulation.bundle.Bundle;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Versions of the law where people keep them: in a folder, in a zip, or in this build. */
final class LawFiles {
    private static final String MANIFEST = "regulation.json";
    private static final long MOST_BYTES = 8L << 20;
    private static final int MOST_FILES = 500;

    private LawFiles() {}

    /**
     * @throws CommandException where nothing is there, or too much
     * @throws io.reglament.regulation.dmn.GateRefusal where what is there is no version
     */
    static Bundle read(String place) throws CommandException {
        Path path = Path.of(place);
        try {
            if (Files.isDirectory(path)) {
                return Bundle.written(folder(path));
            }
            if (Files.isRegularFile(path)) {
                return Bundle.unzip(bounded(path));
            }
        } catch (IOException e) {
            throw new CommandException("%s cannot be read.".formatted(place), e);
        }
        return Bundle.allShipped().stream()
                .filter(each -> each.manifest().version().equals(place))
                .findFirst()
                .orElseThrow(() ->
                        new CommandException("there is no folder, no zip and no shipped version '%s'; shipped are %s."
                                .formatted(place, shipped())));
    }

    private static String shipped() {
        return Bundle.allShipped().stream()
                .map(each -> each.manifest().version())
                .collect(joining(", "));
    }

    /** The manifest, the tables and the cases of a folder; what else lies there, such as a page to read, is nothing to the law. */
    private static Map<String, byte[]> folder(Path folder) throws IOException, CommandException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Path file : LawCases.files(folder.resolve(LawCases.FOLDER))) {
            files.put(LawCases.FOLDER + "/" + file.getFileName(), bounded(file));
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (name.equals(MANIFEST) || name.endsWith(".dmn")) {
                    requireFile(entry);
                    files.put(name, bounded(entry));
                }
                if (files.size() > MOST_FILES) {
                    throw new CommandException("%s has more than %d files of law.".formatted(folder, MOST_FILES));
                }
            }
        }
        if (!files.containsKey(MANIFEST)) {
            throw new CommandException("%s has no %s.".formatted(folder, MANIFEST));
        }
        return files;
    }

    /** A link may lead out of the folder, and its name would then stand for another text on another machine. */
    static void requireFile(Path entry) throws CommandException {
        requireNoLink(entry);
        if (!Files.isRegularFile(entry)) {
            throw new CommandException("%s is no file.".formatted(entry));
        }
    }

    static void requireNoLink(Path entry) throws CommandException {
        if (Files.isSymbolicLink(entry)) {
            throw new CommandException("%s is a link; put what it leads to there.".formatted(entry));
        }
    }

    private static byte[] bounded(Path file) throws IOException, CommandException {
        if (Files.size(file) > MOST_BYTES) {
            throw new CommandException("%s is larger than %d MiB.".formatted(file, MOST_BYTES >> 20));
        }
        return Files.readAllBytes(file);
    }
}
