package io.reglament.database.jdbc;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.reglament.database.DataDisk;
import io.reglament.vital.VitalThreads;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** How much room the disk of the data folder has; looked at on a thread of its own, because a disk too may not answer. */
@Startup
@ApplicationScoped
class FreeSpace {
    private static final Logger LOG = Logger.getLogger(FreeSpace.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Path folder;
    private final boolean holdsTheDatabase;
    private final VitalThreads vital;
    private final Thread watch;
    private volatile long bytes = Long.MAX_VALUE;

    FreeSpace(
            @ConfigProperty(name = "reglament.data", defaultValue = "data") String folder,
            MeterRegistry meters,
            VitalThreads vital) {
        this.folder = Path.of(folder).toAbsolutePath();
        this.vital = vital;
        holdsTheDatabase = Files.exists(this.folder.resolve("postgres"));
        Gauge.builder("reglament.data.free", this, space -> space.bytes)
                .baseUnit("bytes")
                .description("Room on the disk of the data folder")
                .register(meters);
        watch = vital.every(BETWEEN_LOOKS, "free-space", this::look);
    }

    private void look() throws IOException {
        boolean before = isFull();
        bytes = DataDisk.freeBytes(folder);
        if (isFull() && !before) {
            LOG.errorf("The disk of %s is full", folder);
        }
    }

    /** Whether the database, where it is in this folder, can write no more. */
    boolean isFull() {
        return holdsTheDatabase && bytes < DataDisk.TOO_LITTLE;
    }

    @PreDestroy
    void stop() {
        vital.end(watch);
    }
}
