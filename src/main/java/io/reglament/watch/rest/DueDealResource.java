package io.reglament.watch.rest;

import io.quarkus.security.identity.SecurityIdentity;
import io.reglament.access.AccessRole;
import io.reglament.history.Page;
import io.reglament.history.Place;
import io.reglament.history.rest.Question;
import io.reglament.regulation.Regulations;
import io.reglament.regulation.ScopedLaw;
import io.reglament.watch.DueDeal;
import io.reglament.watch.WatchedDeals;
import io.reglament.watch.WatchedDeals.LawChange;
import io.reglament.watch.WatchedDeals.Query;
import io.reglament.watch.rest.DueDealView.DuePage;
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
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which deals a CRM has to post again. */
@Path("/v1/deals/due")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class DueDealResource {
    private final WatchedDeals deals;
    private final Regulations regulations;
    private final SecurityIdentity caller;
    private final Clock clock;

    DueDealResource(WatchedDeals deals, Regulations regulations, SecurityIdentity caller, Clock clock) {
        this.deals = deals;
        this.regulations = regulations;
        this.caller = caller;
        this.clock = clock;
    }

    /** Open deals whose last answer holds no more: something fell due, or a version took effect. A CRM sees its own, an auditor all. */
    @GET
    @RolesAllowed({AccessRole.CRM_NAME, AccessRole.AUDITOR_NAME})
    @Parameter(
            name = "at",
            in = ParameterIn.QUERY,
            description = "The instant at which they are due, such as tomorrow's closing; now unless said",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @Parameter(name = "branch", in = ParameterIn.QUERY, description = "Those of one branch")
    public DuePage due(@Context UriInfo uri) {
        Question question = new Question(uri.getQueryParameters());
        Instant at = Objects.requireNonNullElse(question.instant("at"), clock.instant());
        String branch = question.text("branch");
        Place after = question.after(place -> true);
        int limit = question.limit();
        question.check();
        // Asked before the deals are read: what is followed in between is then in the list or said to be missing, never
        // neither.
        boolean complete = deals.upToDate();
        ScopedLaw law = regulations.law();
        List<LawChange> changes = law.all().stream()
                .map(each -> new LawChange(each.effectiveFrom(), each.branch()))
                .toList();
        List<DueDeal> found = deals
                .find(new Query(at, changes, onlyClient(), branch, after == null ? null : after.key(), limit + 1))
                .stream()
                .map(deal -> DueDeal.of(deal, law.of(deal.branchId()), at))
                .toList();
        Page<DueDeal> page = Page.of(
                found, limit, each -> new Place(Instant.EPOCH, each.deal().dealId()));
        return new DuePage(page.items().stream().map(DueDealView::of).toList(), page.next(), complete);
    }

    private @Nullable String onlyClient() {
        return caller.hasRole(AccessRole.CRM_NAME) ? caller.getPrincipal().getName() : null;
    }
}
