package io.reglament;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocsTest {
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)");
    private static final int JAVA_TYPE = 4;

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkOfAPageLeadsSomewhere(Path page) throws IOException {
        List<Path> targets = LINK.matcher(Files.readString(page))
                .results()
                .map(link -> page.resolveSibling(link.group(1)))
                .toList();

        assertThat(targets).allSatisfy(target -> assertThat(target).exists());
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> root = Files.list(Path.of("."));
                Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(root, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("javaTypesOfTheGlossary")
    void everyJavaTypeOfTheGlossaryExists(String type) throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.map(path -> String.valueOf(path.getFileName()))).contains(type + ".java");
        }
    }

    static Set<String> javaTypesOfTheGlossary() throws IOException {
        Pattern type = Pattern.compile("`([A-Z]\\w+)");
        return Files.readAllLines(Path.of("docs/glossary.md")).stream()
                .filter(line -> line.startsWith("|"))
                .flatMap(line -> type.matcher(line.split("\\|")[JAVA_TYPE]).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
