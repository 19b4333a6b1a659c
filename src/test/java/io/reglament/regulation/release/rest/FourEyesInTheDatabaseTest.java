package io.reglament.regulation.release.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.reglament.access.TestKeys;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody releases his own change by SQL either; tried as the role of the service, which could be taken over. */
@QuarkusTest
@TestProfile(ReleaseService.class)
class FourEyesInTheDatabaseTest {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String FROM = "2027-10-04T00:00";
    private static final String STEP = """
            INSERT INTO draft_step (draft, step, kind, made_at, made_by, reason, pilot, revision, content_hash, version,
                effective_from, zone, benefit, version_hash)
            SELECT draft, step + 1, '%s', %s, '%s', '', %s, revision, %s, version, effective_from, zone, benefit, %s
            FROM draft_step WHERE draft = %d ORDER BY step DESC LIMIT 1
            """;
    private static String head = "";
    private static String approver = "";

    private final DataSource database;

    FourEyesInTheDatabaseTest(DataSource database) {
        this.database = database;
    }

    @BeforeEach
    void two() {
        if (head.isEmpty()) {
            head = TestKeys.make("test-head-in-sql", "editor");
            approver = TestKeys.make("test-approver-in-sql", "approver");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // who wrote it, who may not approve, who is nobody, an administrator, an approval of yesterday
                "APPROVED | now()                    | test-head-in-sql     | content_hash | 'sha256:x'",
                "APPROVED | now()                    | test-auditor         | content_hash | 'sha256:x'",
                "APPROVED | now()                    | nobody               | content_hash | 'sha256:x'",
                "APPROVED | now()                    | admin                | content_hash | 'sha256:x'",
                "APPROVED | now() - interval '1 day' | test-approver-in-sql | content_hash | 'sha256:x'",
                // another content than was submitted, and a second submission over the first
                "APPROVED | now()                    | test-approver-in-sql | 'sha256:y'   | 'sha256:x'",
                "SUBMITTED | now()                   | test-head-in-sql     | content_hash | NULL",
            })
    void whatIsNotARightfulStepIsRefused(String kind, String at, String by, String content, String versionHash) {
        ReleaseOf wanted = ReleaseOf.fourCalls(head);
        wanted.submit(head, FROM).then().statusCode(200);

        refused(STEP.formatted(
                kind, at, by, "false", content, versionHash, wanted.draft().id()));
        assertThat(wanted.read(head, "state")).isEqualTo("IN_REVIEW");
    }

    @Test
    void whatIsInReviewIsNotEdited() {
        ReleaseOf wanted = ReleaseOf.fourCalls(head);
        wanted.submit(head, FROM).then().statusCode(200);
        int draft = wanted.draft().id();

        refused("""
                INSERT INTO draft_revision SELECT draft, revision + 1, now(), made_by, kind, origin, table_id, content, changes
                FROM draft_revision WHERE draft = %d
                """.formatted(draft));
        refused("INSERT INTO draft_case_edit VALUES (%d, 1, 1, now(), 'x', '{}')".formatted(draft));
        refused("INSERT INTO draft_acknowledgement VALUES (%d, 'x', now(), 'x', 'x')".formatted(draft));
        refused("INSERT INTO draft_end VALUES (%d, now(), 'x')".formatted(draft));
        refused("UPDATE draft_step SET made_by = 'x' WHERE draft = " + draft);
        refused("DELETE FROM draft_step WHERE draft = " + draft);
    }

    @Test
    void aVersionIsMadeOfAnApprovalOrBroughtByAnAdministrator() {
        ReleaseOf wanted = ReleaseOf.fourCalls(head);
        wanted.submit(head, FROM).then().statusCode(200);
        String version =
                "INSERT INTO regulation_import (version, content_hash, bundle, imported_at, imported_by, draft)"
                        + " VALUES ('%s', 'sha256:x', 'x', now(), '%s', %s)";

        refused(version.formatted(
                wanted.version(), "test-approver-in-sql", wanted.draft().id()));
        refused(version.formatted(wanted.version(), "test-head-in-sql", "NULL"));
        refused(version.formatted(wanted.version(), "nobody", "NULL"));
    }

    @Test
    void thePilotIsNotBegunAgain() {
        assertThatThrownBy(() -> execute("INSERT INTO regulation_pilot (started_at, zone) VALUES (now(), 'UTC')"))
                .isInstanceOf(SQLException.class);
        refused("UPDATE regulation_pilot SET started_at = now()");
        refused("DELETE FROM regulation_pilot");
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> execute(sql)).as(sql).isInstanceOfSatisfying(SQLException.class, e -> assertThat(
                        e.getSQLState())
                .isEqualTo(INSUFFICIENT_PRIVILEGE));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
