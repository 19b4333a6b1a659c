package io.reglament.evaluation.handover;

import io.reglament.finding.Party;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date that production cannot keep, of which the manager does not know yet (S2-07). */
public record InfeasibleDate(String documentId, @Nullable LocalDate newDate, Party owner) {}
