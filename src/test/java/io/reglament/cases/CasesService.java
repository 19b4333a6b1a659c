package io.reglament.cases;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.reglament.TestDatabase;
import io.reglament.access.TestKeys;
import io.reglament.database.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A service with a database of its own: what other tests decide or import is not in it. */
public final class CasesService implements QuarkusTestProfile {
    private static final Path DATA = Path.of("target/cases-data");

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(OwnDatabase.class));
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("reglament.data", DATA.toString());
    }

    /** The token of its administrator. */
    static String administrator() throws IOException {
        return Files.readString(DATA.resolve("admin.key")).strip();
    }

    /** A new token of a role. */
    static String token(String role) throws IOException {
        return TestKeys.with(administrator())
                .contentType("application/json")
                .body(Map.of("client", "cases-" + role, "role", role))
                .post("/v1/keys")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }

    /** Its PostgreSQL. */
    public static final class OwnDatabase implements QuarkusTestResourceLifecycleManager {
        private @Nullable EmbeddedDatabase database;

        @Override
        public Map<String, String> start() {
            try {
                EmbeddedDatabase started =
                        EmbeddedDatabase.start(Path.of("target/cases-database"), Path.of("target"), sentence -> {});
                database = started;
                TestDatabase.empty(started.access());
                return started.access().settings();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void stop() {
            try {
                Objects.requireNonNull(database).close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
