package io.reglament.decision.desk;

import io.quarkus.runtime.Startup;
import io.reglament.decision.DecideDeal;
import io.reglament.evaluation.drl.RuleSources;
import io.reglament.evaluation.drl.RuleUnitRules;
import io.reglament.finding.text.IcuSentences;
import io.reglament.ledger.EngineFingerprint;
import io.reglament.ledger.TimeOrderedIds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What this build decides with, and how it names its decisions. */
@ApplicationScoped
class EngineWiring {
    private static final String DROOLS = "/META-INF/maven/org.drools/drools-ruleunits-api/pom.properties";

    @Produces
    @Singleton
    EngineFingerprint engine(@ConfigProperty(name = "quarkus.application.version") String version) {
        return new EngineFingerprint("reglament " + version + ", drools " + droolsVersion(), RuleSources.hash());
    }

    private static String droolsVersion() {
        try (InputStream in = EngineWiring.class.getResourceAsStream(DROOLS)) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(in, DROOLS));
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** At the start: a build without its rules must not say that it is ready. */
    @Startup
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
