package io.reglament.regulation.document.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.reglament.regulation.document.desk.DocumentDesk.Given;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Gives a document as a file, a few at a time: a file of Word takes much more room while it is written. */
@ApplicationScoped
class DocumentAnswer {
    static final String HTML = "text/html";
    static final String HTML_UTF_8 = HTML + ";charset=UTF-8";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Second choice, so that a client that takes anything gets the page. */
    static final String SECOND = ";qs=0.5";

    private static final String ARCHIVED_AT = "Document-Archived-At";
    private static final String MADE_AGAIN = "Document-Made-Again";

    private static final int MOST_AT_ONCE = 2;

    private final Semaphore atOnce = new Semaphore(MOST_AT_ONCE);

    /** @throws HttpProblem 406 for who does not accept it, 503 while others are being written */
    Response page(String name, HttpHeaders asked, Supplier<Given> document) {
        require(HTML, asked);
        return inTurn(name + ".html", "inline", document).type(HTML_UTF_8).build();
    }

    /** @throws HttpProblem 406 for who does not accept it, 503 while others are being written */
    Response word(String name, HttpHeaders asked, Supplier<Given> document) {
        require(DOCX, asked);
        return inTurn(name + ".docx", "attachment", document).type(DOCX).build();
    }

    /** Of two operations with one path one is called even where neither is accepted. */
    private static void require(String mediaType, HttpHeaders asked) {
        MediaType given = MediaType.valueOf(mediaType);
        if (asked.getAcceptableMediaTypes().stream().noneMatch(given::isCompatible)) {
            throw HttpProblem.builder()
                    .withStatus(Response.Status.NOT_ACCEPTABLE)
                    .build();
        }
    }

    private Response.ResponseBuilder inTurn(String name, String disposition, Supplier<Given> document) {
        if (!atOnce.tryAcquire()) {
            throw HttpProblem.builder()
                    .withStatus(Response.Status.SERVICE_UNAVAILABLE)
                    .withHeader(HttpHeaders.RETRY_AFTER, 1)
                    .withDetail("Other documents are being written.")
                    .build();
        }
        try {
            return file(name, disposition, document.get());
        } finally {
            atOnce.release();
        }
    }

    private static Response.ResponseBuilder file(String name, String disposition, Given given) {
        Response.ResponseBuilder answer = Response.ok(given.bytes())
                .tag(new EntityTag(given.digest()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition + "; filename=\"" + plain(name) + "\"");
        Instant archivedAt = given.archivedAt();
        if (archivedAt != null) {
            answer.header(ARCHIVED_AT, archivedAt.toString())
                    .header(MADE_AGAIN, given.sameAgain() ? "same" : "different");
        }
        return answer;
    }

    /** A name that any disk takes. */
    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
