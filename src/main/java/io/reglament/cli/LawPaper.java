package io.reglament.cli;

import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.bundle.Bundles.Kept;
import io.reglament.regulation.bundle.Bundles.Origin;
import io.reglament.regulation.document.Composition;
import io.reglament.regulation.document.LawDocument;
import io.reglament.regulation.document.desk.DocumentFormat;
import io.reglament.regulation.sheet.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes the law that people keep in files as a document to read and to print. */
final class LawPaper {
    private LawPaper() {}

    /** @throws UsageException for a format that is none */
    static void requireFormat(Options options) throws UsageException {
        if (format(options).isEmpty()) {
            throw new UsageException("--format is html or docx, not '"
                    + options.value("--format").orElse("") + "'");
        }
    }

    private static Optional<DocumentFormat> format(Options options) {
        return DocumentFormat.ofEnding(options.value("--format").orElse(DocumentFormat.HTML.ending()));
    }

    static void write(Bundle bundle, String language, Options options, PrintStream out) throws CommandException {
        DocumentFormat format = format(options).orElseThrow();
        String version = bundle.manifest().version();
        Path file = Path.of(options.value("--out").orElse(version + "-" + language + "." + format.ending()));
        Kept kept = new Kept(bundle.regulation(), bundle, Origin.SHIPPED, null);
        LawDocument document = Composition.of(kept, Language.ofCode(language).orElseThrow());
        try {
            Files.write(file, format.write(document));
        } catch (IOException e) {
            throw new CommandException("%s cannot be written.".formatted(file), e);
        }
        out.printf("%s: version %s, %d clauses%n", file, version, clauses(kept));
    }

    private static int clauses(Kept kept) {
        return kept.regulation().tables().stream()
                .mapToInt(table -> table.rows().size())
                .sum();
    }
}
