package io.reglament.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import jakarta.ws.rs.core.Response.Status;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemFormTest {
    private static final Fault SHAPE = Fault.of("/deal", FaultCode.MISSING, "this field is required");
    private static final Fault IMPOSSIBLE = Fault.of("/payments/0", FaultCode.OUT_OF_BOUNDS, "below zero");

    @Test
    void anUnexpectedFailureTellsAnIncidentAndNothingOfTheEngine() {
        HttpProblem told = form(500, new IllegalStateException("secret of the engine"));
        assertThat(told.getStatusCode()).isEqualTo(500);
        assertThat(told.getParameters()).containsKeys("incident", "errors");
        assertThat(told.getDetail() + told.getTitle() + told.getParameters()).doesNotContain("secret");
    }

    @Test
    void aDatabaseThatIsAwayIs503WithATimeToComeBack() {
        for (SQLException away : List.of(
                new SQLException("connection refused", "08001"),
                new SQLException("terminating connection", "57P01"),
                new SQLException("too many clients", "53300"),
                new SQLException("Interrupted while attempting to connect.", "99999"),
                new SQLException("Acquisition timeout while waiting for new connection"))) {
            HttpProblem told = form(500, new IllegalStateException(away));
            assertThat(told.getStatusCode()).as(away.getMessage()).isEqualTo(503);
            assertThat(told.getHeaders()).containsKey("Retry-After");
        }
        assertThat(form(500, new IllegalStateException(new SQLException("duplicate", "23505")))
                        .getStatusCode())
                .isEqualTo(500);
    }

    @Test
    void faultsAre400AsSoonAsOneOfThemIsOfShapeElse422() {
        assertThat(form(500, new FaultyFacts(List.of(IMPOSSIBLE, SHAPE))).getStatusCode())
                .isEqualTo(400);
        assertThat(form(500, new FaultyFacts(List.of(IMPOSSIBLE))).getStatusCode())
                .isEqualTo(422);
        assertThat(form(500, new FaultyFacts(List.of(IMPOSSIBLE, SHAPE)))
                        .getParameters()
                        .get("errors"))
                .isEqualTo(List.of(
                        new FaultJson("/deal", "MISSING", "this field is required", List.of()),
                        new FaultJson("/payments/0", "OUT_OF_BOUNDS", "below zero", List.of())));
    }

    @Test
    void whatAResourceSaysItselfIsKept() {
        HttpProblem said = HttpProblem.valueOf(Status.CONFLICT, "There are two already.");
        HttpProblem told = new ProblemForm().apply(said, ProblemContext.of(said, "/v1/keys"));
        assertThat(told.getDetail()).isEqualTo("There are two already.");
        assertThat(told.getType()).hasToString("urn:reglament:problem:conflict");
    }

    private static HttpProblem form(int status, Throwable cause) {
        HttpProblem given = HttpProblem.builder().withStatus(status).build();
        return new ProblemForm().apply(given, ProblemContext.of(cause, "/v1/decisions"));
    }
}
