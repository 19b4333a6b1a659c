package io.reglament.backtest.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.reglament.access.AccessRole;
import io.reglament.backtest.Backtest;
import io.reglament.backtest.BacktestRuns;
import io.reglament.backtest.desk.BacktestDesk;
import io.reglament.backtest.desk.UploadedLines;
import io.reglament.backtest.rest.BacktestView.BacktestPage;
import io.reglament.backtest.rest.ChangedDealView.ChangedDealPage;
import io.reglament.history.Place;
import io.reglament.history.rest.Question;
import io.reglament.regulation.draft.desk.DraftedLaw;
import io.reglament.regulation.draft.rest.DraftAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Backtests of a draft: what it would change in recorded decisions or in uploaded ones. */
@Path("/v1/drafts/{draftId}/backtests")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({AccessRole.EDITOR_NAME, AccessRole.APPROVER_NAME, AccessRole.AUDITOR_NAME, AccessRole.ADMIN_NAME})
public class BacktestResource {
    private static final String NDJSON = "application/x-ndjson";
    private static final int CONFLICT = 409;

    private final BacktestDesk desk;
    private final BacktestRuns runs;
    private final UploadedLines uploads;
    private final DraftAccess access;

    BacktestResource(BacktestDesk desk, BacktestRuns runs, UploadedLines uploads, DraftAccess access) {
        this.desk = desk;
        this.runs = runs;
        this.uploads = uploads;
        this.access = access;
    }

    /** All backtests of a draft, the newest first. */
    @GET
    public BacktestPage all(@PathParam("draftId") long id) {
        DraftedLaw law = access.seen(id);
        return new BacktestPage(runs.of(id).stream().map(run -> view(run, law)).toList());
    }

    /** Begins one over recorded decisions, of the draft as it is now. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(AccessRole.EDITOR_NAME)
    public Response begin(@PathParam("draftId") long id, byte[] body) {
        return begun(id, law -> {
            NewBacktest sent = NewBacktest.read(body);
            return desk.overTheRecord(law, sent.from(), sent.to(), sent.population(), access.me());
        });
    }

    /** Begins one over uploaded requests, one a line. */
    @POST
    @Consumes(NDJSON)
    @RolesAllowed(AccessRole.EDITOR_NAME)
    public Response upload(@PathParam("draftId") long id, byte[] body) {
        return begun(id, law -> desk.over(uploads.read(body), law, access.me()));
    }

    /** One with its progress and sums; that somebody else saw what came of it is noted. */
    @GET
    @Path("/{number}")
    public BacktestView one(@PathParam("draftId") long id, @PathParam("number") int number) {
        DraftedLaw law = access.seen(id);
        Backtest run = run(id, number);
        if (run.state() == Backtest.State.FINISHED && !run.askedBy().equals(access.me())) {
            runs.see(run.id(), access.me());
            run = run(id, number);
        }
        return view(run, law);
    }

    /** The decisions that change, each with its differences. */
    @GET
    @Path("/{number}/deals")
    public ChangedDealPage deals(@PathParam("draftId") long id, @PathParam("number") int number, @Context UriInfo uri) {
        access.seen(id);
        Backtest run = run(id, number);
        Question question = new Question(uri.getQueryParameters());
        Place after = question.after(place -> place.key().matches("[0-9]{1,9}")
                && place.time().getEpochSecond() >= 0
                && place.time().getEpochSecond() <= Integer.MAX_VALUE);
        int limit = question.limit();
        question.check();
        return ChangedDealPage.of(runs.changed(run.id(), place(after), limit + 1), limit);
    }

    /** Cancels one that is under way; what is counted stays, and it can be resumed. */
    @DELETE
    @Path("/{number}")
    @RolesAllowed(AccessRole.EDITOR_NAME)
    public void cancel(@PathParam("draftId") long id, @PathParam("number") int number) {
        access.seen(id);
        Backtest run = run(id, number);
        if (!desk.cancel(run)) {
            throw refused(
                    "backtest-ended",
                    "Backtest %d is %s.".formatted(number, run(id, number).state()));
        }
    }

    /** Goes on with a cancelled or failed one where it stopped. */
    @POST
    @Path("/{number}/resume")
    @RolesAllowed(AccessRole.EDITOR_NAME)
    public Response resume(@PathParam("draftId") long id, @PathParam("number") int number) {
        DraftedLaw law = access.seen(id);
        Backtest run = run(id, number);
        if (!desk.resume(run)) {
            requireNoneLive(id);
            throw refused("backtest-not-stopped", "Backtest %d is %s.".formatted(number, run.state()));
        }
        return accepted(run(id, number), law);
    }

    private Response begun(long id, Function<DraftedLaw, Optional<Backtest>> ask) {
        DraftedLaw law = access.kept(id);
        requireNoneLive(id);
        Backtest run = ask.apply(law).orElseThrow(() -> live(runs.live(id).orElse(null)));
        return accepted(run, law);
    }

    private static Response accepted(Backtest run, DraftedLaw law) {
        return Response.accepted(view(run, law))
                .location(URI.create("/v1/drafts/" + run.draft() + "/backtests/" + run.number()))
                .build();
    }

    private void requireNoneLive(long id) {
        runs.live(id).ifPresent(run -> {
            throw live(run);
        });
    }

    private static HttpProblem live(@Nullable Backtest run) {
        String which = run == null ? "A backtest" : "Backtest " + run.number();
        return refused("backtest-runs", which + " of this draft is under way; cancel it or wait for it.");
    }

    private Backtest run(long id, int number) {
        return runs.one(id, number)
                .orElseThrow(() -> DraftAccess.notFound("Draft %d has no backtest %d.".formatted(id, number)));
    }

    private static BacktestView view(Backtest run, DraftedLaw law) {
        return BacktestView.of(run, law.draft().revision());
    }

    private static BacktestRuns.@Nullable Place place(@Nullable Place after) {
        return after == null
                ? null
                : new BacktestRuns.Place((int) after.time().getEpochSecond(), Integer.parseInt(after.key()));
    }

    private static HttpProblem refused(String type, String detail) {
        return HttpProblem.builder()
                .withType(URI.create("urn:reglament:problem:" + type))
                .withTitle("The backtest is not begun or changed")
                .withStatus(CONFLICT)
                .withDetail(detail)
                .build();
    }
}
