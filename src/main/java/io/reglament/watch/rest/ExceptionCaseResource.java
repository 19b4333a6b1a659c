package io.reglament.watch.rest;

import io.reglament.access.AccessRole;
import io.reglament.history.Page;
import io.reglament.history.Place;
import io.reglament.history.rest.Question;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.Regulations;
import io.reglament.regulation.table.Table;
import io.reglament.watch.Registers;
import io.reglament.watch.Registers.Keyed;
import io.reglament.watch.rest.UnansweredCaseView.UnansweredPage;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The register of cases for which the law had no row (S1-62). */
@Path("/v1/exception-cases")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class ExceptionCaseResource {
    private final Registers registers;
    private final Regulations regulations;
    private final Clock clock;

    ExceptionCaseResource(Registers registers, Regulations regulations, Clock clock) {
        this.registers = registers;
        this.regulations = regulations;
        this.clock = clock;
    }

    /** Cases on record, in how many deals, and which row of the law in force answers them by now. */
    @GET
    @RolesAllowed({AccessRole.EDITOR_NAME, AccessRole.APPROVER_NAME, AccessRole.AUDITOR_NAME, AccessRole.ADMIN_NAME})
    @Parameter(name = "table", in = ParameterIn.QUERY, description = "Those of one table")
    public UnansweredPage find(@Context UriInfo uri) {
        Map<String, Table> law = tables();
        Question question = new Question(uri.getQueryParameters());
        String table = question.code("table", List.copyOf(law.keySet()));
        Place after = question.after(place -> place.key().contains("/"));
        int limit = question.limit();
        question.check();
        List<Keyed> found = registers.unanswered(table, after == null ? null : after.key(), limit + 1);
        Page<Keyed> page = Page.of(found, limit, each -> new Place(Instant.EPOCH, each.key()));
        return new UnansweredPage(
                page.items().stream()
                        .map(Keyed::unanswered)
                        .map(each -> UnansweredCaseView.of(each, law.get(each.table())))
                        .toList(),
                page.next());
    }

    /** Those of the version in force, or of the first where none is yet. */
    private Map<String, Table> tables() {
        Regulation law = regulations
                .versions()
                .inForce(clock.instant())
                .orElseGet(() -> regulations.versions().all().get(0));
        Map<String, Table> tables = new TreeMap<>();
        law.tables().forEach(each -> tables.put(each.id(), each));
        return tables;
    }
}
