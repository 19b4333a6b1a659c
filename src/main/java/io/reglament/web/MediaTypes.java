package io.reglament.web;

import org.jspecify.annotations.Nullable;

/** Which media type an operation reads, by its path; a test holds it to the contract. */
final class MediaTypes {
    private MediaTypes() {}

    static String of(@Nullable String path) {
        if (path != null && path.endsWith("/decisions/batch")) {
            return "application/x-ndjson";
        }
        if (path != null && path.endsWith("/upload")) {
            return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, text/csv and application/dmn+xml";
        }
        if (path != null && path.endsWith("/v1/persons")) {
            return "text/csv";
        }
        return path != null && path.endsWith("/regulations/import") ? "application/zip" : "application/json";
    }
}
