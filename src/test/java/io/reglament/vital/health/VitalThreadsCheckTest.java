package io.reglament.vital.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.vital.VitalThreads;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class VitalThreadsCheckTest {
    private final VitalThreads vital = new VitalThreads();

    @Test
    void aServiceWhoseWriterIsGoneIsNotAlive() throws InterruptedException {
        assertThat(response().getStatus()).isEqualTo(Status.UP);

        Thread writer = new Thread(() -> {}, "ledger-writer");
        vital.watch(writer);
        writer.start();
        writer.join();

        assertThat(response().getStatus()).isEqualTo(Status.DOWN);
        assertThat(response().getData().orElseThrow()).containsEntry("ended", "ledger-writer");
    }

    private HealthCheckResponse response() {
        return new VitalThreadsCheck(vital).call().await().indefinitely();
    }
}
