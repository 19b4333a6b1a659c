package io.reglament.regulation.draft.rest;

import io.reglament.access.AccessRole;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.regulation.draft.Comment;
import io.reglament.regulation.draft.Drafts;
import io.reglament.regulation.draft.desk.DraftedLaw;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.RowForm;
import io.reglament.regulation.table.Table;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people say to each other about the tables, rows and cells of a draft; nothing of it is law. */
@Path("/v1/drafts/{draftId}/comments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    AccessRole.EMPLOYEE_NAME,
    AccessRole.EDITOR_NAME,
    AccessRole.APPROVER_NAME,
    AccessRole.AUDITOR_NAME,
    AccessRole.ADMIN_NAME
})
public class CommentResource {
    private final Drafts drafts;
    private final DraftAccess access;
    private final Clock clock;

    CommentResource(Drafts drafts, DraftAccess access, Clock clock) {
        this.drafts = drafts;
        this.access = access;
        this.clock = clock;
    }

    /** All of them, the oldest first. */
    @GET
    public CommentPage all(@PathParam("draftId") long id) {
        access.seen(id);
        return new CommentPage(drafts.comments(id).stream().map(CommentView::of).toList());
    }

    /** Says something; in review, too, and after it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({AccessRole.EMPLOYEE_NAME, AccessRole.EDITOR_NAME, AccessRole.APPROVER_NAME})
    public Response add(@PathParam("draftId") long id, byte[] body) {
        DraftedLaw law = access.seen(id);
        NewComment sent = NewComment.BODY.read(body);
        List<Fault> faults = faults(law, sent);
        if (!faults.isEmpty()) {
            throw new FaultyFacts(faults);
        }
        Comment made = drafts.comment(
                id,
                before -> new Comment(
                        before.size() + 1,
                        clock.instant(),
                        access.me(),
                        sent.table(),
                        sent.row(),
                        sent.column(),
                        law.draft().revision(),
                        sent.text().strip()));
        return Response.created(URI.create("/v1/drafts/" + id + "/comments"))
                .entity(CommentView.of(made))
                .build();
    }

    private static List<Fault> faults(DraftedLaw law, NewComment sent) {
        List<Fault> faults = new ArrayList<>();
        if (!RowForm.isText(sent.text())) {
            faults.add(Fault.of("/text", FaultCode.NOT_OF_FORM, "a comment is a line of at most 300 characters"));
        }
        if (!law.tableIds().contains(sent.table())) {
            faults.add(unknown("/table", "there is no such table", List.copyOf(law.tableIds())));
            return faults;
        }
        Table table = law.table(sent.table());
        List<String> rows = table.rows().stream().map(Row::id).toList();
        List<String> columns = Stream.concat(table.inputs().stream(), table.outputs().stream())
                .map(Column::name)
                .toList();
        check(faults, "/row", "there is no such row", sent.row(), rows);
        check(faults, "/column", "there is no such column", sent.column(), columns);
        return faults;
    }

    private static void check(
            List<Fault> faults, String pointer, String detail, @Nullable String named, List<String> known) {
        if (named != null && !known.contains(named)) {
            faults.add(unknown(pointer, detail, known));
        }
    }

    private static Fault unknown(String pointer, String detail, List<String> known) {
        return new Fault(pointer, FaultCode.UNKNOWN_VALUE.name(), detail, known, false);
    }

    /** A list as the API gives it. */
    public record CommentPage(List<CommentView> items) {}
}
