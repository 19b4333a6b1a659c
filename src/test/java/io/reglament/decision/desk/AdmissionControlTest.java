package io.reglament.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.ledger.Outcome;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AdmissionControlTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(1);

    private final CompletableFuture<String> underWay = new CompletableFuture<>();

    @Test
    void factsAreTakenInWhileThereIsRoomForThem() {
        AdmissionControl room = new AdmissionControl(10, 100, LONG);
        room.with(6, work());

        assertThat(room.with(4, () -> done("both"))).isCompletedWithValue("both");
    }

    @Test
    void whatFindsNoRoomInTimeIsSentAwayAndMayComeAgain() {
        AdmissionControl room = new AdmissionControl(10, 100, SHORT);
        room.with(6, work());

        assertThatThrownBy(() -> room.with(5, () -> done("never")).join())
                .cause()
                .isInstanceOfSatisfying(Refusal.NotRecorded.class, refusal -> assertThat(refusal.why())
                        .isEqualTo(Outcome.Why.OVERLOADED));
        underWay.complete("done");
        assertThat(room.with(10, () -> done("again"))).isCompletedWithValue("again");
    }

    @Test
    void whatIsSentAwayLeavesItsPlaceInTheQueueToTheNext() {
        AdmissionControl room = new AdmissionControl(10, 100, SHORT);
        room.with(6, work());
        assertThatThrownBy(() -> room.with(5, () -> done("never")).join())
                .hasCauseInstanceOf(Refusal.NotRecorded.class);

        assertThat(room.with(4, () -> done("small"))).isCompletedWithValue("small");
    }

    @Test
    void nobodyOvertakesWhoWaitsForMoreRoom() {
        AdmissionControl room = new AdmissionControl(10, 100, LONG);
        room.with(6, work());
        CompletableFuture<String> large = room.with(5, () -> done("large"));
        CompletableFuture<String> small = room.with(4, () -> done("small"));
        assertThat(large).isNotDone();
        assertThat(small).isNotDone();

        underWay.complete("done");

        assertThat(large).isCompletedWithValue("large");
        assertThat(small).isCompletedWithValue("small");
    }

    @Test
    void whatIsLargerThanAllRoomHasItAlone() {
        AdmissionControl room = new AdmissionControl(10, 100, SHORT);
        CompletableFuture<String> alone = room.with(11, work());

        assertThatThrownBy(() -> room.with(1, () -> done("never")).join())
                .hasCauseInstanceOf(Refusal.NotRecorded.class);
        underWay.complete("alone");
        assertThat(alone).isCompletedWithValue("alone");
    }

    @Test
    void workThatFailsGivesItsRoomBack() {
        AdmissionControl room = new AdmissionControl(10, 100, SHORT);
        room.with(10, work());
        underWay.completeExceptionally(new IllegalStateException("faulty facts"));
        assertThatThrownBy(() -> room.with(10, () -> {
                            throw new IllegalStateException("not even begun");
                        })
                        .join())
                .hasRootCauseMessage("not even begun");

        assertThat(room.with(10, () -> done("again"))).isCompletedWithValue("again");
    }

    @Test
    void workThatIsCancelledIsTakenBackAndGivesItsRoomToTheNext() {
        AdmissionControl room = new AdmissionControl(10, 100, SHORT);

        room.inTurn(10, work()).cancel(false);

        assertThat(underWay).isCancelled();
        assertThat(room.with(10, () -> done("next"))).isCompletedWithValue("next");
    }

    @Test
    void whatWaitsIsBoundedByItsBytesToo() {
        AdmissionControl room = new AdmissionControl(10, 100, LONG);
        room.with(10, work());
        CompletableFuture<String> waits = room.with(90, () -> done("waits"));

        assertThatThrownBy(() -> room.with(11, () -> done("never")).join())
                .hasCauseInstanceOf(Refusal.NotRecorded.class);
        CompletableFuture<String> small = room.with(10, () -> done("small"));
        underWay.complete("done");

        assertThat(waits).isCompletedWithValue("waits");
        assertThat(small).isCompletedWithValue("small");
        assertThat(room.with(200, () -> done("alone"))).isCompletedWithValue("alone");
    }

    @Test
    void workInTurnWaitsForRoomInsteadOfBeingSentAway() throws Exception {
        AdmissionControl room = new AdmissionControl(10, 100, SHORT);
        room.with(10, work());
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> {
                    begun.countDown();
                    return room.inTurn(11, () -> done("second"));
                })
                .thenCompose(done -> done);
        begun.await();
        assertThat(second).isNotDone();

        underWay.complete("first");

        assertThat(second.join()).isEqualTo("second");
    }

    private Supplier<CompletableFuture<String>> work() {
        return () -> underWay;
    }

    private static CompletableFuture<String> done(String what) {
        return CompletableFuture.completedFuture(what);
    }
}
