package io.reglament.evaluation.contacts;

import io.reglament.evaluation.timeline.NormalisedContact;
import io.reglament.finding.Party;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number that turned out wrong and is not put right yet (R-CON-01, S2-23). */
public record WrongNumber(
        NormalisedContact contact, Party owner, @Nullable Instant dueAt, List<String> rows) {}
