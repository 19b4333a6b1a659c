package io.reglament.ledger.jdbc;

import static io.reglament.access.TestKeys.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.ledger.DecisionEntry;
import io.reglament.ledger.DecisionEntry.Stamp;
import io.reglament.ledger.Ledger;
import io.reglament.ledger.Outcome;
import io.reglament.ledger.SampleEntries;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.bundle.TestVersions;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A decision that was made while a version came in is not recorded under the norms of before (decided 77). */
@QuarkusTest
class OnlyTheLawOfNowIsRecordedTest {
    private static final Regulation FIRST = TestVersions.sr10();
    private static final Regulation SECOND = TestVersions.sr11();
    private static final Instant MAY = Instant.parse("2026-05-20T09:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-02T09:00:00Z");

    @Inject
    Ledger ledger;

    @Test
    void theVersionsThatSpokeAreThoseThatBind() {
        RegulationVersions both = TestVersions.both();

        assertThat(LawAtCommit.isBoundBy(both, entry("A", MAY, FIRST))).isTrue();
        assertThat(LawAtCommit.isBoundBy(both, entry("A", JUNE, FIRST, SECOND))).isTrue();
        assertThat(LawAtCommit.isBoundBy(both, entry("A", JUNE, SECOND))).isTrue();
        assertThat(LawAtCommit.isBoundBy(both, entry("A", JUNE, FIRST))).isFalse();
    }

    @Test
    void aVersionThatWentOrHasAnotherContentBindsNothing() {
        RegulationVersions first = new RegulationVersions(List.of(FIRST));
        RegulationVersions other = new RegulationVersions(List.of(
                TestVersions.shippedAs("SR-1.0", "2026-01-13T00:00:00+03:00").regulation()));

        assertThat(LawAtCommit.isBoundBy(first, entry("A", JUNE, FIRST, SECOND)))
                .isFalse();
        assertThat(LawAtCommit.isBoundBy(other, entry("A", MAY, FIRST))).isFalse();
        assertThat(LawAtCommit.isBoundBy(first, entry("A", Instant.parse("2025-06-01T00:00:00Z"))))
                .isTrue();
        assertThat(LawAtCommit.isBoundBy(first, entry("A", MAY))).isFalse();
    }

    @Test
    void whatWasDecidedBeforeAnImportIsRefusedAfterIt() throws Exception {
        Regulation before = Bundle.allShipped().get(1).regulation();
        Bundle bundle = TestVersions.shippedAs("SR-81.0", "2051-01-01T00:00:00+03:00");
        DecisionEntry overtaken = entry("overtaken", Instant.parse("2051-02-01T09:00:00Z"), before);

        as("admin")
                .contentType("application/zip")
                .body(bundle.zip())
                .post("/v1/regulations/import")
                .then()
                .statusCode(201);

        assertThat(ledger.append(overtaken).within(Duration.ofSeconds(30)).join())
                .isEqualTo(new Outcome.NotRecorded(Outcome.Why.OVERLOADED));
        assertThat(ledger.append(entry("in-time", MAY, FIRST))
                        .within(Duration.ofSeconds(30))
                        .join())
                .isInstanceOf(Outcome.Recorded.class);
        as("admin")
                .contentType("application/json")
                .body("{\"reason\":\"Tried\"}")
                .post("/v1/regulations/SR-81.0/withdraw")
                .then()
                .statusCode(200);
    }

    private static DecisionEntry entry(String requestId, Instant at, Regulation... law) {
        DecisionEntry sample = SampleEntries.entry(requestId, "{}");
        return new DecisionEntry(
                sample.id(),
                sample.client(),
                sample.requestId(),
                sample.body(),
                sample.dealId(),
                null,
                at,
                at,
                Stream.of(law)
                        .map(each -> new Stamp(each.version(), each.contentHash()))
                        .toList(),
                sample.calendar(),
                sample.history(),
                sample.answer(),
                List.of(),
                List.of());
    }
}
