package io.reglament;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.reglament.database.DatabaseAccess;
import io.reglament.database.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The service on a database of its own, where no other test has decided anything or changed the law. */
public abstract class OwnService implements QuarkusTestProfile {
    private final String name;

    /** @param name of its folders under target */
    protected OwnService(String name) {
        this.name = name;
    }

    @Override
    public final boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public final List<TestResourceEntry> testResources() {
        List<TestResourceEntry> all = new ArrayList<>(others());
        all.add(new TestResourceEntry(database(), Map.of("name", name)));
        return all;
    }

    /** How its PostgreSQL is made. */
    protected Class<? extends OwnDatabase> database() {
        return OwnDatabase.class;
    }

    /** What else the service speaks to. */
    protected List<TestResourceEntry> others() {
        return List.of();
    }

    /** How else it is set up. */
    protected Map<String, String> settings() {
        return Map.of();
    }

    @Override
    public final Map<String, String> getConfigOverrides() {
        Map<String, String> all = new HashMap<>(settings());
        all.put("reglament.data", "target/" + name + "-data");
        all.put("reglament.backtest.threads", "1");
        all.put("reglament.judge.here", "true");
        // It shares its processors with all else here.
        all.put("reglament.judge.patience", "90S");
        return all;
    }

    /** Its PostgreSQL. */
    public static class OwnDatabase implements QuarkusTestResourceLifecycleManager {
        private String name = "";
        private @Nullable EmbeddedDatabase database;

        @Override
        public void init(Map<String, String> wanted) {
            name = Objects.requireNonNull(wanted.get("name"));
        }

        @Override
        public Map<String, String> start() {
            try {
                EmbeddedDatabase started = EmbeddedDatabase.start(
                        Path.of("target/" + name + "-database"), Path.of("target"), sentence -> {});
                database = started;
                TestDatabase.empty(started.access());
                fill(started.access());
                return started.access().settings();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** What stands in it before the service comes. */
        protected void fill(DatabaseAccess access) throws IOException, SQLException {}

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
