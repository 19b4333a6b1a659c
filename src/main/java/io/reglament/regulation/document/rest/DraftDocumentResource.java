package io.reglament.regulation.document.rest;

import io.reglament.access.AccessRole;
import io.reglament.regulation.document.desk.DocumentDesk;
import io.reglament.regulation.document.desk.DocumentFormat;
import io.reglament.regulation.draft.desk.DraftedLaw;
import io.reglament.regulation.draft.rest.DraftAccess;
import io.reglament.regulation.sheet.Language;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** A draft as people would read it if it were law. */
@Path("/v1/drafts/{draftId}/document")
@RolesAllowed({AccessRole.EDITOR_NAME, AccessRole.APPROVER_NAME, AccessRole.AUDITOR_NAME, AccessRole.ADMIN_NAME})
@Blocking
public class DraftDocumentResource {
    private final DraftAccess access;
    private final DocumentDesk desk;
    private final DocumentAnswer answer;

    DraftDocumentResource(DraftAccess access, DocumentDesk desk, DocumentAnswer answer) {
        this.access = access;
        this.desk = desk;
        this.answer = answer;
    }

    /** One page in the language of Accept-Language, marked as a draft with its number and revision. */
    @GET
    @Produces(DocumentAnswer.HTML_UTF_8)
    public Response page(
            @PathParam("draftId") long id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted,
            @Context HttpHeaders asked) {
        Language language = Language.accepted(accepted);
        DraftedLaw law = access.seen(id);
        return answer.page(name(law, language), asked, () -> desk.ofDraft(law, language, DocumentFormat.HTML));
    }

    /** The same as a file of Word. */
    @GET
    @Produces(DocumentAnswer.DOCX + DocumentAnswer.SECOND)
    public Response word(
            @PathParam("draftId") long id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted,
            @Context HttpHeaders asked) {
        Language language = Language.accepted(accepted);
        DraftedLaw law = access.seen(id);
        return answer.word(name(law, language), asked, () -> desk.ofDraft(law, language, DocumentFormat.DOCX));
    }

    private static String name(DraftedLaw law, Language language) {
        return "draft-" + law.draft().id() + "." + law.draft().revision() + "-" + language.code();
    }
}
