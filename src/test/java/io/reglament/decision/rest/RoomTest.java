package io.reglament.decision.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class RoomTest {
    private static final Duration NO_PATIENCE = Duration.ZERO;

    @Test
    void factsAreTakenInWhileThereIsRoomForThem() {
        Room room = new Room(10, NO_PATIENCE);

        String both = room.with(6, () -> room.with(4, () -> "both"));

        assertThat(both).isEqualTo("both");
    }

    @Test
    void whatFindsNoRoomInTimeIsSentAwayAndMayComeAgain() {
        Room room = new Room(10, NO_PATIENCE);

        assertThatThrownBy(() -> room.with(6, () -> room.with(5, () -> "never")))
                .isInstanceOfSatisfying(HttpProblem.class, problem -> {
                    assertThat(problem.getStatusCode()).isEqualTo(503);
                    assertThat(problem.getHeaders()).containsKey("Retry-After");
                    assertThat(problem.getParameters()).containsEntry("code", "OVERLOADED");
                });
        assertThat(room.<String>with(10, () -> "again")).isEqualTo("again");
    }

    @Test
    void whatIsLargerThanAllRoomHasItAlone() {
        Room room = new Room(10, NO_PATIENCE);

        assertThat(room.<String>with(11, () -> "alone")).isEqualTo("alone");
        assertThatThrownBy(() -> room.with(11, () -> room.with(1, () -> "never")))
                .isInstanceOf(HttpProblem.class);
    }

    @Test
    void workThatFailsGivesItsRoomBack() {
        Room room = new Room(10, NO_PATIENCE);

        assertThatThrownBy(() -> room.with(10, () -> {
                    throw new IllegalStateException("faulty facts");
                }))
                .hasMessage("faulty facts");
        assertThat(room.<String>with(10, () -> "again")).isEqualTo("again");
    }

    @Test
    void workInTurnWaitsForRoomInsteadOfBeingSentAway() throws Exception {
        Room room = new Room(10, NO_PATIENCE);
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch givenBack = new CountDownLatch(1);
        List<String> done = new CopyOnWriteArrayList<>();
        Thread first = new Thread(() -> room.inTurn(10, () -> {
            taken.countDown();
            await(givenBack);
            return done.add("first");
        }));
        first.start();
        taken.await();
        Thread second = new Thread(() -> room.inTurn(11, () -> done.add("second")));
        second.start();

        givenBack.countDown();
        first.join();
        second.join();

        assertThat(done).containsExactly("first", "second");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
