package io.reglament.ledger;

import io.reglament.regulation.bundle.Bundle;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Entries for tests of the ledger: one client, one deal, as little as an entry can have. */
public final class SampleEntries {
    public static final Instant MONDAY = Instant.parse("2026-04-06T09:10:00Z");
    /** The test client of the role crm, so that it may read these. */
    public static final String CLIENT = "test-crm";

    private static final DecisionEntry.Stamp SHIPPED =
            new DecisionEntry.Stamp("SR-1.0", Bundle.shipped().manifest().contentHash());
    private static final TimeOrderedIds IDS = new TimeOrderedIds(Clock.systemUTC(), new SecureRandom());

    private SampleEntries() {}

    public static DecisionEntry entry(String requestId, String body) {
        return entry(requestId, body, "D-" + requestId, List.of(), List.of());
    }

    public static DecisionEntry entry(
            String requestId,
            String body,
            String dealId,
            List<FoundViolation> found,
            List<DecisionEntry.LostViolation> lost) {
        return at(MONDAY, requestId, body, dealId, found, lost);
    }

    public static DecisionEntry at(
            Instant known,
            String requestId,
            String body,
            String dealId,
            List<FoundViolation> found,
            List<DecisionEntry.LostViolation> lost) {
        UUID id = IDS.next();
        return new DecisionEntry(
                id,
                CLIENT,
                requestId,
                content(body),
                dealId,
                null,
                known,
                known,
                List.of(SHIPPED),
                content("calendar"),
                content("{}"),
                content("{\"decisionId\":\"" + id + "\"}"),
                found,
                lost);
    }

    public static FoundViolation violation(String key, String severity) {
        return new FoundViolation(
                key,
                "FIRST_CONTACT_OVERDUE",
                severity,
                "SALES_MANAGER",
                "M1",
                Instant.parse("2026-04-06T09:05:00Z"),
                "SR-1.0",
                List.of("first-contact-deadline/FCD-05", "sanction/SA-01"),
                new BigDecimal("5"),
                content("{\"key\":\"" + key + "\"}"),
                content(severity));
    }

    public static Content content(String text) {
        return Content.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
