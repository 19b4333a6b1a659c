package io.reglament.regulation.document.desk;

import static io.reglament.access.TestKeys.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.reglament.OwnService;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.bundle.TestVersions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nobody has to ask for a document before it is on file. */
@QuarkusTest
@TestProfile(ArchivistTest.Often.class)
@Timeout(120)
class ArchivistTest {
    /** On a database of its own, looking often. */
    public static final class Often extends OwnService {
        public Often() {
            super("archivist");
        }

        @Override
        protected Map<String, String> settings() {
            return Map.of("reglament.documents.rest", "0.2S");
        }
    }

    private static final List<String> ALL = List.of("en docx", "en html", "ru docx", "ru html");

    private final DataSource database;

    ArchivistTest(DataSource database) {
        this.database = database;
    }

    @Test
    void whatBecomesLawIsOnFileThoughNobodyAsked() throws SQLException {
        Bundle bundle = TestVersions.shippedAs("SR-92.1", "2063-01-01T00:00:00+03:00");
        as("admin")
                .contentType("application/zip")
                .body(bundle.zip())
                .post("/v1/regulations/import")
                .then()
                .statusCode(201);

        while (onFile("SR-92.1").size() < ALL.size()) {
            LockSupport.parkNanos(50_000_000L);
        }

        assertThat(onFile("SR-92.1")).containsExactlyElementsOf(ALL);
        assertThat(onFile("SR-1.2")).containsExactlyElementsOf(ALL);
    }

    private SortedSet<String> onFile(String version) throws SQLException {
        SortedSet<String> found = new TreeSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT language || ' ' || format FROM regulation_document WHERE version = ?")) {
            query.setString(1, version);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }
}
