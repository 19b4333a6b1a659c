package io.reglament.decision.rest;

import io.reglament.decision.DecideDeal;
import io.reglament.evaluation.drl.RuleSources;
import io.reglament.evaluation.drl.RuleUnitRules;
import io.reglament.evaluation.text.IcuSentences;
import io.reglament.ledger.Engine;
import io.reglament.ledger.TimeOrderedIds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What this build decides with, and how it names its decisions. */
@ApplicationScoped
class ThisBuild {
    @Produces
    @Singleton
    Engine engine(@ConfigProperty(name = "quarkus.application.version") String version) {
        return new Engine("reglament " + version, RuleSources.hash());
    }

    @Produces
    @Singleton
    DecideDeal decideDeal() {
        return new DecideDeal(new RuleUnitRules(), new IcuSentences());
    }

    @Produces
    @Singleton
    TimeOrderedIds ids(Clock clock) {
        return new TimeOrderedIds(clock, new SecureRandom());
    }
}
