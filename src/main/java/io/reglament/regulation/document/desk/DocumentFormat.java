package io.reglament.regulation.document.desk;

import io.reglament.regulation.document.LawDocument;
import io.reglament.regulation.document.docx.WordDocument;
import io.reglament.regulation.document.html.HtmlDocument;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** What a document is written as. */
public enum DocumentFormat {
    HTML("html", HtmlDocument::write),
    DOCX("docx", WordDocument::write);

    private final String ending;
    private final Function<LawDocument, byte[]> writer;

    DocumentFormat(String ending, Function<LawDocument, byte[]> writer) {
        this.ending = ending;
        this.writer = writer;
    }

    public static Optional<DocumentFormat> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }

    /** How the names of such files end. */
    public String ending() {
        return ending;
    }

    /** The same document gives the same bytes. */
    public byte[] write(LawDocument document) {
        return writer.apply(document);
    }
}
