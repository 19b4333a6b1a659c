package io.reglament.regulation.document.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.Authenticated;
import io.reglament.regulation.bundle.Bundles;
import io.reglament.regulation.bundle.Bundles.Kept;
import io.reglament.regulation.document.desk.DocumentDesk;
import io.reglament.regulation.document.desk.DocumentFormat;
import io.reglament.regulation.sheet.Language;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** A version of the regulation as people read it. */
@Path("/v1/regulations/{version}/document")
@Authenticated
@Blocking
public class VersionDocumentResource {
    private final Bundles bundles;
    private final DocumentDesk desk;
    private final DocumentAnswer answer;

    VersionDocumentResource(Bundles bundles, DocumentDesk desk, DocumentAnswer answer) {
        this.bundles = bundles;
        this.desk = desk;
        this.answer = answer;
    }

    /** One page in the language of Accept-Language, Russian unless English is asked for, as it was first made. */
    @GET
    @Produces(DocumentAnswer.HTML_UTF_8)
    public Response page(
            @PathParam("version") String version,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted,
            @Context HttpHeaders asked) {
        Language language = Language.accepted(accepted);
        Kept kept = kept(version);
        return answer.page(name(kept, language), asked, () -> desk.ofVersion(kept, language, DocumentFormat.HTML));
    }

    /** The same as a file of Word. */
    @GET
    @Produces(DocumentAnswer.DOCX + DocumentAnswer.SECOND)
    public Response word(
            @PathParam("version") String version,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted,
            @Context HttpHeaders asked) {
        Language language = Language.accepted(accepted);
        Kept kept = kept(version);
        return answer.word(name(kept, language), asked, () -> desk.ofVersion(kept, language, DocumentFormat.DOCX));
    }

    private static String name(Kept kept, Language language) {
        return kept.regulation().code() + "-" + kept.regulation().version() + "-" + language.code();
    }

    private Kept kept(String version) {
        return bundles.version(version).orElseThrow(() -> HttpProblem.builder()
                .withStatus(Response.Status.NOT_FOUND)
                .withDetail("There is no version '%s' of the regulation.".formatted(version))
                .build());
    }
}
