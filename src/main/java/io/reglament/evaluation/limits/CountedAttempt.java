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
 * @param reachedLimit whether a limit stands with it: then the head decides, and no retry is owed
 * @param dayUsed whether the daily maximum is used up with it
 * @param owedFrom since when the next one is owed: from then, or from the extension that lifted the limit (decided 75)
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
        Instant owedFrom,
        @Nullable NormalisedContact met) {

    Instant at() {
        return contact.at();
    }

    CountedAttempt metBy(NormalisedContact next) {
        return met == null
                ? new CountedAttempt(contact, tenure, visit, limits, number, reachedLimit, dayUsed, owedFrom, next)
                : this;
    }

    CountedAttempt owedAgain(Instant from) {
        return new CountedAttempt(contact, tenure, visit, limits, number, false, dayUsed, from, null);
    }
}
