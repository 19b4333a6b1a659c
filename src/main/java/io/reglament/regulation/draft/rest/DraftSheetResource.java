package io.reglament.regulation.draft.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.reglament.access.AccessRole;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.regulation.dmn.DmnWriter;
import io.reglament.regulation.draft.DraftRow;
import io.reglament.regulation.draft.desk.DraftDesk;
import io.reglament.regulation.draft.desk.DraftedLaw;
import io.reglament.regulation.excel.UploadedWorkbook;
import io.reglament.regulation.excel.WorkbookOrigin;
import io.reglament.regulation.excel.WorkbookWriter;
import io.reglament.regulation.sheet.CsvSheet;
import io.reglament.regulation.sheet.Language;
import io.reglament.regulation.sheet.ReadSheet;
import io.reglament.regulation.sheet.SheetRefusal;
import io.reglament.regulation.sheet.SheetTable;
import io.reglament.regulation.table.Table;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** A table of a draft as a file that people edit elsewhere and bring back. */
@Path("/v1/drafts/{draftId}/tables/{tableId}")
@RolesAllowed({
    AccessRole.EMPLOYEE_NAME,
    AccessRole.EDITOR_NAME,
    AccessRole.APPROVER_NAME,
    AccessRole.AUDITOR_NAME,
    AccessRole.ADMIN_NAME
})
public class DraftSheetResource {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV = "text/csv";
    /** Second choice, so that a client that takes anything gets JSON. */
    private static final String SECOND = ";qs=0.4";

    private static final String CSV_UTF_8 = CSV + ";charset=UTF-8";
    private static final String LANGUAGE = HttpHeaders.ACCEPT_LANGUAGE;
    private static final String PREVIEW = "Whether only what would change is told, and nothing stored";
    private static final List<String> WORDS = List.of("true", "false");
    private static final int MOST_AT_ONCE = 2;

    private final DraftDesk desk;
    private final SavedAnswer saved;
    private final DraftAccess access;
    private final Semaphore atOnce = new Semaphore(MOST_AT_ONCE);

    DraftSheetResource(DraftDesk desk, SavedAnswer saved, DraftAccess access) {
        this.desk = desk;
        this.saved = saved;
        this.access = access;
    }

    /** The table as an Excel workbook in the language of Accept-Language, Russian unless English is asked for. */
    @GET
    @Produces(XLSX + SECOND)
    public Response workbook(
            @PathParam("draftId") long id,
            @PathParam("tableId") String tableId,
            @HeaderParam(LANGUAGE) @Nullable String language) {
        return inTurn(() -> workbook(access.seen(id), tableId, Language.accepted(language)));
    }

    /** The table as a text file with semicolons, as Excel opens it; its ETag is what an upload of it names in If-Match. */
    @GET
    @Produces(CSV + SECOND)
    public Response csv(
            @PathParam("draftId") long id,
            @PathParam("tableId") String tableId,
            @HeaderParam(LANGUAGE) @Nullable String language) {
        DraftedLaw law = access.seen(id);
        DraftAccess.requireTable(law, tableId);
        byte[] file = CsvSheet.write(SheetTable.of(law.table(tableId), Language.accepted(language)));
        return file(file, tableId + ".csv", CSV_UTF_8, law.draft().revisionOf(tableId));
    }

    /**
     * Saves a workbook against the revision that it was made of, or tells with {@code preview=true} what it would change. Where a workbook is
     * asked for, faults and what would change are comments in the one that was sent.
     */
    @POST
    @Path("/upload")
    @Consumes(XLSX)
    @Produces({MediaType.APPLICATION_JSON, XLSX + SECOND})
    @RolesAllowed({AccessRole.EMPLOYEE_NAME, AccessRole.EDITOR_NAME})
    public Response upload(
            @PathParam("draftId") long id,
            @PathParam("tableId") String tableId,
            @Parameter(description = PREVIEW, schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("preview")
                    @Nullable
                    String preview,
            @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept,
            byte[] body) {
        return inTurn(() -> taken(editable(id, tableId), tableId, body, isPreview(preview), asksForWorkbook(accept)));
    }

    /** Saves a text file against the revision that If-Match names, or tells with {@code preview=true} what it would change. */
    @POST
    @Path("/upload")
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({AccessRole.EMPLOYEE_NAME, AccessRole.EDITOR_NAME})
    public Response uploadCsv(
            @PathParam("draftId") long id,
            @PathParam("tableId") String tableId,
            @Parameter(description = PREVIEW, schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("preview")
                    @Nullable
                    String preview,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam(LANGUAGE) @Nullable String language,
            byte[] body) {
        return inTurn(() -> {
            DraftedLaw law = editable(id, tableId);
            int seen = SeenRevision.read(ifMatch, law.draft().revision());
            ReadSheet sheet = CsvSheet.read(law.table(tableId, seen), Language.accepted(language), body);
            return answer(law, tableId, seen, sheet.requireNoFaults().rows(), isPreview(preview));
        });
    }

    /** Saves the rows of a DMN file against the revision that If-Match names, or tells with {@code preview=true} what they would change. */
    @POST
    @Path("/upload")
    @Consumes(DmnWriter.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({AccessRole.EMPLOYEE_NAME, AccessRole.EDITOR_NAME})
    public Response uploadDmn(
            @PathParam("draftId") long id,
            @PathParam("tableId") String tableId,
            @Parameter(description = PREVIEW, schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("preview")
                    @Nullable
                    String preview,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            byte[] body) {
        DraftedLaw law = editable(id, tableId);
        int seen = SeenRevision.read(ifMatch, law.draft().revision());
        return answer(law, tableId, seen, DmnRows.read(law.table(tableId, seen), body), isPreview(preview));
    }

    private Response taken(DraftedLaw law, String tableId, byte[] body, boolean preview, boolean asWorkbook) {
        try (UploadedWorkbook uploaded = UploadedWorkbook.open(body)) {
            WorkbookOrigin origin = uploaded.origin();
            uploaded.requireFor(tableId, law.draft().id());
            if (origin.revision() > law.draft().revision()) {
                throw SheetRefusal.of("otherContent");
            }
            ReadSheet sheet = uploaded.read(law.table(tableId, origin.revision()));
            if (asWorkbook && !sheet.faults().isEmpty()) {
                return Response.status(Response.Status.BAD_REQUEST)
                        .entity(uploaded.commented(sheet.faults()))
                        .type(XLSX)
                        .header(HttpHeaders.CONTENT_DISPOSITION, named(tableId + ".xlsx"))
                        .build();
            }
            List<DraftRow> rows = sheet.requireNoFaults().rows();
            if (asWorkbook && preview) {
                TriedView tried = tried(law, tableId, origin.revision(), rows);
                return file(uploaded.noted(tried.notes(origin.language())), tableId + ".xlsx", XLSX, tried.revision());
            }
            Response answer = answer(law, tableId, origin.revision(), rows, preview);
            return asWorkbook ? workbook(access.seen(law.draft().id()), tableId, origin.language()) : answer;
        }
    }

    private TriedView tried(DraftedLaw law, String tableId, int seen, List<DraftRow> rows) {
        return TriedView.of(desk.tried(law, tableId, seen, rows), law.draft().revisionOf(tableId));
    }

    private Response answer(DraftedLaw law, String tableId, int seen, List<DraftRow> rows, boolean preview) {
        long id = law.draft().id();
        if (preview) {
            TriedView tried = tried(law, tableId, seen, rows);
            return Response.ok(tried)
                    .type(MediaType.APPLICATION_JSON)
                    .tag(SeenRevision.tag(tried.revision()))
                    .build();
        }
        return saved.to(id, desk.save(id, tableId, seen, rows, access.me()));
    }

    private static Response workbook(DraftedLaw law, String tableId, Language language) {
        DraftAccess.requireTable(law, tableId);
        Table table = law.table(tableId);
        int revision = law.draft().revisionOf(tableId);
        byte[] file = WorkbookWriter.write(
                SheetTable.of(table, language),
                WorkbookOrigin.of(table, law.draft().id(), revision, language));
        return file(file, tableId + ".xlsx", XLSX, revision);
    }

    private static Response file(byte[] content, String name, String mediaType, int revision) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, named(name))
                .tag(SeenRevision.tag(revision))
                .build();
    }

    private static String named(String file) {
        return "attachment; filename=\"" + file + "\"";
    }

    /** A misspelt word must not save what was to be looked at. */
    private static boolean isPreview(@Nullable String preview) {
        if (preview == null || WORDS.contains(preview)) {
            return "true".equals(preview);
        }
        throw new FaultyFacts(
                List.of(new Fault("/preview", FaultCode.UNKNOWN_VALUE.name(), "true or false", WORDS, false)));
    }

    private static boolean asksForWorkbook(@Nullable String accept) {
        return accept != null && accept.contains(XLSX) && !accept.contains(MediaType.APPLICATION_JSON);
    }

    private DraftedLaw editable(long id, String tableId) {
        DraftedLaw law = access.editable(id);
        DraftAccess.requireTable(law, tableId);
        return law;
    }

    /** A workbook takes much more room while it is looked at than as a file. */
    private Response inTurn(Supplier<Response> work) {
        if (!atOnce.tryAcquire()) {
            throw HttpProblem.builder()
                    .withStatus(Response.Status.SERVICE_UNAVAILABLE)
                    .withHeader(HttpHeaders.RETRY_AFTER, 1)
                    .withDetail("Other tables are being written or read.")
                    .build();
        }
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }
}
