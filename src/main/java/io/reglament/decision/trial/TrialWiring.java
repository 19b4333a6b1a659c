package io.reglament.decision.trial;

import io.reglament.decision.ApplicableLaw;
import io.reglament.decision.DecideDeal;
import io.reglament.regulation.cases.CaseTrial;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What drafts are tried with. */
@ApplicationScoped
class TrialWiring {
    /** By the calendars that are kept here. */
    @Produces
    @Singleton
    CaseTrial cases(DecideDeal decideDeal, ApplicableLaw law) {
        return new TriedCases(decideDeal, law::calendar);
    }
}
