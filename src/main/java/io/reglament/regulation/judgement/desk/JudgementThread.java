package io.reglament.regulation.judgement.desk;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.reglament.regulation.judgement.Judgements;
import io.reglament.regulation.judgement.TableFile;
import io.reglament.regulation.judgement.process.JudgeProcess;
import io.reglament.regulation.table.Table;
import io.reglament.vital.VitalThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one thread of a replica that has tables judged. It looks at once when a table was edited or asked for here, and every few seconds for
 * what other replicas left.
 */
@Startup
@ApplicationScoped
public class JudgementThread {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int SECONDS_BETWEEN_LOOKS = 5;
    private static final int MOST_NOTED = 500;

    private final Judgements judgements;
    private final JudgementWork work;
    private final VitalThreads vital;
    private final Optional<Thread> thread;
    private final BlockingQueue<Noted> noted = new ArrayBlockingQueue<>(MOST_NOTED);

    /** @param here whether tables are judged here, or by other replicas alone */
    JudgementThread(
            Judgements judgements,
            VitalThreads vital,
            @ConfigProperty(name = "reglament.judge.here", defaultValue = "true") boolean here) {
        this.judgements = judgements;
        this.vital = vital;
        work = new JudgementWork(judgements, new JudgeProcess(LIMIT), LIMIT);
        thread = here ? Optional.of(vital.every(Duration.ZERO, "judge", this::turn)) : Optional.empty();
    }

    /** Tables that may not have been asked for. */
    private record Noted(List<Table> tables) {}

    /** Has a table judged that was edited. Where too many were, it is judged when its draft is submitted. */
    public void edited(Table table) {
        noted.offer(new Noted(List.of(table)));
    }

    /** There is something to do. */
    void wake() {
        noted.offer(new Noted(List.of()));
    }

    private void turn() throws InterruptedException {
        Noted first = noted.poll(SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
        if (first != null) {
            List<Noted> all = new ArrayList<>(List.of(first));
            noted.drainTo(all);
            List<TableFile> files = all.stream()
                    .flatMap(each -> each.tables().stream())
                    .map(TableFile::of)
                    .toList();
            if (!files.isEmpty()) {
                judgements.ask(files);
            }
        }
        boolean more;
        do {
            more = work.next();
        } while (more && !Thread.currentThread().isInterrupted());
    }

    void stop(@Observes ShutdownEvent stopping) {
        thread.ifPresent(vital::end);
    }
}
