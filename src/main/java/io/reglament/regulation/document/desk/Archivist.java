package io.reglament.regulation.document.desk;

import io.quarkus.runtime.Startup;
import io.reglament.regulation.bundle.Bundles;
import io.reglament.regulation.bundle.Bundles.Kept;
import io.reglament.regulation.sheet.Language;
import io.reglament.vital.VitalThreads;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Archives the documents of every version soon after it is there, whether or not anybody reads them: what people were told to keep is then
 * on file as this build says it, before a later build might say it otherwise.
 */
@Startup
@ApplicationScoped
class Archivist {
    private static final Logger LOG = Logger.getLogger(Archivist.class);

    private final Bundles bundles;
    private final DocumentDesk desk;
    private final VitalThreads vital;
    private final Thread thread;
    private final Set<String> archived = new HashSet<>();
    private boolean begun;

    /** @param rest between two looks, and before the first: the first callers of a service that has just begun need the processor more */
    Archivist(
            Bundles bundles,
            DocumentDesk desk,
            VitalThreads vital,
            @ConfigProperty(name = "reglament.documents.rest", defaultValue = "20S") Duration rest) {
        this.bundles = bundles;
        this.desk = desk;
        this.vital = vital;
        thread = vital.every(rest, "archivist", this::turn);
    }

    private void turn() {
        if (begun) {
            archive();
        }
        begun = true;
    }

    /** Those that are not known to be on file; one that fails is tried again at the next turn and keeps no other from it. */
    private void archive() {
        for (Kept kept : bundles.all()) {
            if (kept.withdrawal() == null
                    && !archived.contains(kept.regulation().contentHash())) {
                try {
                    archive(kept);
                } catch (RuntimeException e) {
                    LOG.errorf(
                            e,
                            "The documents of %s are not on file yet",
                            kept.regulation().version());
                }
            }
        }
    }

    private void archive(Kept kept) {
        for (Language language : Language.values()) {
            for (DocumentFormat format : DocumentFormat.values()) {
                desk.archive(kept, language, format);
            }
        }
        archived.add(kept.regulation().contentHash());
    }

    @PreDestroy
    void stop() {
        vital.end(thread);
    }
}
