package io.reglament.database.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.reglament.database.DatabaseState;
import io.reglament.vital.VitalThreads;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DatabaseWatchTest {
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final CountDownLatch flushed = new CountDownLatch(1);
    private final VitalThreads vital = new VitalThreads();
    private final DatabaseWatch watch = new DatabaseWatch(silentAfterItsFirstAnswer(), vital, Duration.ofMillis(500));

    @AfterEach
    void stop() {
        goOn.countDown();
        watch.stop();
    }

    @Test
    void ofASilentDatabaseReadinessSaysSoFromMemoryAndItsConnectionsAreEnded() throws InterruptedException {
        until(DatabaseState.UP);
        assertThat(ready().getStatus()).isEqualTo(Status.UP);

        assertThat(flushed.await(20, TimeUnit.SECONDS)).isTrue();

        assertThat(watch.state()).isEqualTo(DatabaseState.SILENT);
        assertThat(ready().getStatus()).isEqualTo(Status.DOWN);
        assertThat(ready().getData().orElseThrow()).containsEntry("database", "does not answer");
    }

    @Test
    void whatADatabaseSaysIsToldInWords() {
        assertThat(DatabaseState.after(new SQLException("x", "53100")).word()).contains("disk is full");
        assertThat(DatabaseState.after(new SQLException("x", "99999")).word()).contains("cannot be reached");
        assertThat(DatabaseState.after(new SQLException("x", "57P03")).word()).contains("starting");
        assertThat(DatabaseState.after(new SQLException("Acquisition timeout")).word())
                .contains("does not answer");
    }

    private HealthCheckResponse ready() {
        FreeSpace space = new FreeSpace("target", new SimpleMeterRegistry(), vital);
        return new DatabaseCheck(watch, space).call().await().indefinitely();
    }

    private void until(DatabaseState wanted) {
        while (!watch.state().equals(wanted)) {
            Thread.onSpinWait();
        }
    }

    private AgroalDataSource silentAfterItsFirstAnswer() {
        CountDownLatch first = new CountDownLatch(1);
        Statement statement = (Statement) proxy(Statement.class, method -> {
            if (method.equals("execute")) {
                if (first.getCount() == 0) {
                    goOn.await();
                    throw new SQLException("cut off", "08006");
                }
                first.countDown();
            }
            return method.equals("execute") ? Boolean.TRUE : null;
        });
        Connection connection =
                (Connection) proxy(Connection.class, method -> method.equals("createStatement") ? statement : null);
        return (AgroalDataSource) proxy(AgroalDataSource.class, method -> {
            if (method.equals("flush")) {
                flushed.countDown();
            }
            return method.equals("getConnection") ? connection : null;
        });
    }

    private interface Answer {
        @Nullable
        Object to(String method) throws Throwable;
    }

    private static Object proxy(Class<?> type, Answer answer) {
        return Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> answer.to(method.getName()));
    }
}
