package io.reglament.web.openapi;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;

/** The operations by which people read the regulation. */
final class DocumentOperations {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String HTML = "text/html";

    private DocumentOperations() {}

    static Map<String, Described> byPath() {
        Map<String, Described> operations = new TreeMap<>();
        operations.put(
                "GET /v1/regulations/{version}/document",
                file(new Described(
                        "readDocument",
                        "A version as people read it, clause by clause, in the language of Accept-Language, as it was first made",
                        "any")));
        operations.put(
                "GET /v1/drafts/{draftId}/document",
                file(new Described(
                        "readDraftDocument",
                        "A draft as people would read it, marked as one on every page",
                        "editor, approver, auditor, admin")));
        return operations;
    }

    private static Described file(Described operation) {
        return operation
                .answers(200, "The document", HTML, Scalars.string(), null)
                .answers(200, "The document", DOCX, OASFactory.createSchema(), null)
                .problems(404);
    }
}
