package io.reglament.backtest.desk;

import static io.reglament.access.TestKeys.as;
import static io.reglament.access.TestKeys.of;
import static io.reglament.access.TestKeys.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.backtest.BacktestRuns;
import io.reglament.backtest.BacktestRuns.Claim;
import io.reglament.backtest.BacktestRuns.PartResult;
import io.reglament.backtest.RunningSums;
import io.reglament.regulation.draft.rest.DraftOf;
import io.reglament.regulation.release.TriedEffect;
import io.reglament.vital.VitalThreads;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A draft is run against the 600 real deals on record; in parts that anybody may do. */
@QuarkusTest
class BacktestOfADraftTest extends RealDealsOnRecord {
    @Inject
    BacktestRuns runs;

    @Inject
    TriedEffect effect;

    @Inject
    VitalThreads vital;

    @Test
    void aDraftWithoutEditsChangesNothingAndEveryDecisionIsMadeAgain() {
        JsonPath run = finished(DraftOf.shippedBy(head));
        assertThat(run.getString("state")).isEqualTo("FINISHED");
        assertThat(run.getInt("sums.deals")).isEqualTo(600);
        assertThat(run.getInt("sums.compared")).isEqualTo(600);
        assertThat(run.getInt("sums.underBase")).isEqualTo(600);
        assertThat(run.getInt("sums.changedDeals")).isZero();
        assertThat(run.getInt("sums.reworded")).isZero();
        assertThat(run.getInt("notReplayable.decisions")).isZero();
        assertThat(run.getString("summary.ru")).isEqualTo("Из 600 сделок не изменится ни одна.");
    }

    @Test
    void aChangedLimitIsToldInSumsAndDealByDealWithItsDifferences() {
        DraftOf draft = stricter();
        begin(draft)
                .statusCode(202)
                .header("Location", containsString(draft.path() + "/backtests/1"))
                .body("state", equalTo("QUEUED"))
                .body("revision", equalTo(1))
                .body("askedBy", equalTo("test-head-with-backtests"));
        begin(draft).statusCode(409).body("type", equalTo("urn:reglament:problem:backtest-runs"));
        workUntilNothingIsLeft();

        JsonPath run = read(head, draft, 1);
        int changed = run.getInt("sums.changedDeals");
        assertThat(changed).isBetween(1, 599);
        assertThat(run.getString("summary.ru"))
                .startsWith("Из 600 сделок измен")
                .contains(" " + changed + ": ");
        assertThat(run.getInt("progress.deals")).isEqualTo(600);
        assertThat(run.getInt("progress.partsDone")).isEqualTo(run.getInt("progress.parts"));
        assertThat(run.getMap("sums.found.violationsByRow").keySet())
                .allMatch(row -> row.toString().contains("/"));

        List<String> deals = new ArrayList<>();
        String next = null;
        do {
            JsonPath page = page(draft, next);
            deals.addAll(page.getList("items.dealId"));
            assertThat(page.getList("items.collect { it.diff.size() }", Integer.class))
                    .allMatch(size -> size > 0);
            next = page.getString("next");
        } while (next != null);
        assertThat(deals).hasSize(changed).doesNotHaveDuplicates();
        with(head)
                .get(draft.path() + "/backtests/1/deals?limit=500")
                .then()
                .body("items.diff.flatten().pointer", everyItem(startsWith("/")))
                .body("items.diff.flatten().pointer", hasItem(startsWith("/violations/")))
                .body("items.decisionId.size()", equalTo(changed));
        with(head).get(draft.path() + "/backtests/1/deals?cursor=x").then().statusCode(400);
    }

    private static JsonPath page(DraftOf draft, @Nullable String cursor) {
        return with(head)
                .get(draft.path() + "/backtests/1/deals?limit=7" + (cursor == null ? "" : "&cursor=" + cursor))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void aRunOverATimeWithoutDecisionsShowsNothing() {
        DraftOf draft = stricter();
        with(head)
                .contentType(ContentType.JSON)
                .body(Map.of("from", "2020-01-01T00:00:00Z", "to", "2020-02-01T00:00:00Z"))
                .post(draft.path() + "/backtests")
                .then()
                .statusCode(202);
        workUntilNothingIsLeft();

        assertThat(read(head, draft, 1).getString("state")).isEqualTo("FINISHED");
        assertThat(effect.isTried(draft.id(), 1)).isFalse();
        assertThat(effect.isSeen(draft.id(), 1, "test-head-with-backtests")).isFalse();
    }

    @Test
    void whoElseSawItIsNotedAndALaterEditIsSaid() {
        DraftOf draft = stricter();
        JsonPath run = finished(draft);
        assertThat(run.getList("seenBy")).isEmpty();
        assertThat(effect.isTried(draft.id(), 1)).isTrue();
        assertThat(effect.isSeen(draft.id(), 1, "test-head-with-backtests")).isTrue();
        assertThat(effect.isSeen(draft.id(), 1, "test-approver")).isFalse();

        assertThat(read(of("approver"), draft, 1).getList("seenBy.person")).containsExactly("test-approver");
        assertThat(effect.isSeen(draft.id(), 1, "test-approver")).isTrue();
        assertThat(effect.isTried(draft.id(), 2)).isFalse();

        assertThat(run.getBoolean("draftHasMovedOn")).isFalse();
        draft.save(
                        head,
                        "contact-limit",
                        draft.tag(head, "contact-limit"),
                        DraftOf.edited(draft.rows(head, "contact-limit"), "CL-04", "maxUnanswered", "5"))
                .then()
                .statusCode(200);
        assertThat(read(head, draft, 1).getBoolean("draftHasMovedOn")).isTrue();
        as("auditor").get(draft.path() + "/backtests").then().statusCode(200).body("items.number", hasItems(1));
    }

    @Test
    void whatIsCancelledGoesOnWhereItStoppedAndComesToTheSame() {
        DraftOf draft = stricter();
        JsonPath whole = finished(draft);
        begin(draft).statusCode(202);
        assertThat(work.next()).as("plans").isTrue();
        assertThat(work.next()).as("does a part").isTrue();
        Claim half = runs.claim(Duration.ofMinutes(5)).orElseThrow();
        with(head).delete(draft.path() + "/backtests/2").then().statusCode(204);
        with(head).delete(draft.path() + "/backtests/2").then().statusCode(409);

        assertThat(work.next()).as("nothing to do").isFalse();
        assertThat(runs.extend(half, Duration.ofMinutes(5))).isFalse();
        assertThat(read(head, draft, 2).getString("state")).isEqualTo("CANCELLED");
        assertThat(read(head, draft, 2).getInt("progress.partsDone")).isEqualTo(1);

        with(head).post(draft.path() + "/backtests/2/resume").then().statusCode(202);
        assertThat(runs.finish(half, nothing())).as("what was held before").isFalse();
        workUntilNothingIsLeft();
        JsonPath resumed = read(head, draft, 2);
        assertThat(resumed.getString("state")).isEqualTo("FINISHED");
        assertThat((Object) resumed.get("sums")).isEqualTo(whole.get("sums"));
        with(head)
                .post(draft.path() + "/backtests/2/resume")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:reglament:problem:backtest-not-stopped"));
    }

    @Test
    void severalShareARunAndThePartOfADeadOneIsDoneByAnotherOnce() {
        DraftOf draft = stricter();
        JsonPath alone = finished(draft);
        begin(draft).statusCode(202);
        assertThat(work.next()).as("plans").isTrue();
        Claim dead = runs.claim(Duration.ZERO).orElseThrow();
        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(this::workUntilNothingIsLeft))
                        .limit(3)
                        .toArray(CompletableFuture[]::new))
                .join();
        JsonPath shared = read(head, draft, 2);
        assertThat(shared.getString("state")).isEqualTo("FINISHED");
        assertThat((Object) shared.get("sums")).isEqualTo(alone.get("sums"));

        assertThat(runs.finish(dead, nothing())).as("it wakes up too late").isFalse();
        assertThat((Object) read(head, draft, 2).get("sums")).isEqualTo(alone.get("sums"));
    }

    private static PartResult nothing() {
        return new PartResult(new RunningSums().sums(), List.of(), 0);
    }

    @Test
    void aThreadOfItsOwnDoesWhatIsAskedAndEndsWhenItIsTold() throws InterruptedException {
        DraftOf draft = DraftOf.shippedBy(head);
        BacktestThreads threads = new BacktestThreads(work, vital, Optional.of(1));
        begin(draft).statusCode(202);
        threads.wake();
        String state = "QUEUED";
        Instant patience = Instant.now().plusSeconds(120);
        while (!state.equals("FINISHED") && Instant.now().isBefore(patience)) {
            state = read(head, draft, 1).getString("state");
        }
        assertThat(state).isEqualTo("FINISHED");
        threads.end();
        assertThat(vital.dead()).isEmpty();
    }
}
