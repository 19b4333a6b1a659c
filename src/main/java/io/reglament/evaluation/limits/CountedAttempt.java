package io.reglament.evaluation.limits;

import io.reglament.evaluation.timeline.NormalisedContact;
import io.reglament.evaluation.timeline.Tenure;
import io.reglament.evaluation.timeline.Visit;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call that counted to the streak.
 *
 * @param number its place in the streak, from 1
 * @param dayUsed whether the daily maximum is used up with it
 * @param met what came next of the two that meet a retry: a valid attempt or a conversation
 */
record CountedAttempt(
        NormalisedContact contact,
        Tenure tenure,
        Visit visit,
        Row limits,
        int number,
        boolean reachedLimit,
        boolean dayUsed,
        @Nullable NormalisedContact met) {

    Instant at() {
        return contact.at();
    }

    CountedAttempt metBy(NormalisedContact next) {
        return met == null
                ? new CountedAttempt(contact, tenure, visit, limits, number, reachedLimit, dayUsed, next)
                : this;
    }
}
