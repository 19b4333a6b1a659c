package io.reglament.regulation.judgement.desk;

import io.reglament.regulation.judgement.Judgement;
import io.reglament.regulation.judgement.Judgements;
import io.reglament.regulation.judgement.TableFile;
import io.reglament.regulation.judgement.Verdict;
import io.reglament.regulation.table.Table;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says how the other engine judges tables, and has those judged that are not yet. */
@ApplicationScoped
public class JudgementDesk {
    private static final int MOST_WAITING = 4;
    private static final long MILLIS_BETWEEN_LOOKS = 100;

    private final Judgements judgements;
    private final JudgementThread thread;
    private final Duration patience;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);

    JudgementDesk(
            Judgements judgements,
            JudgementThread thread,
            @ConfigProperty(name = "reglament.judge.patience", defaultValue = "10S") Duration patience) {
        this.judgements = judgements;
        this.thread = thread;
        this.patience = patience;
    }

    /**
     * How tables stand.
     *
     * @param left tables that wait to be judged
     * @param facts how many vectors of facts were tried on the others
     * @param against those with which the other engine does not agree, and those that it could not judge
     */
    public record Standing(int left, int facts, List<Judgement> against) {
        /** Whether the other engine agrees with all of them. */
        public boolean isAgreed() {
            return left == 0 && against.isEmpty();
        }
    }

    /** As it is now; what is not judged yet will be. */
    public Standing of(Collection<Table> tables) {
        List<TableFile> files = files(tables);
        judgements.ask(files);
        return standing(files);
    }

    /** The same after a while, where something is still waiting. Whoever comes while others wait is told at once. */
    public Standing awaited(Collection<Table> tables) {
        List<TableFile> files = files(tables);
        judgements.ask(files);
        Standing now = standing(files);
        if (now.left() == 0 || !waiting.tryAcquire()) {
            return now;
        }
        try {
            long end = System.nanoTime() + patience.toNanos();
            while (now.left() > 0 && System.nanoTime() - end < 0) {
                TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
                now = standing(files);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.release();
        }
        return now;
    }

    private Standing standing(List<TableFile> files) {
        Map<String, Judgement> known = judgements.of(files);
        int left = files.size() - known.size();
        if (left > 0) {
            thread.wake();
        }
        return new Standing(
                left,
                known.values().stream().mapToInt(Judgement::facts).sum(),
                files.stream()
                        .filter(file -> known.containsKey(file.hash()))
                        .map(file -> known.get(file.hash()))
                        .filter(judgement -> judgement.verdict() != Verdict.AGREES)
                        .toList());
    }

    private static List<TableFile> files(Collection<Table> tables) {
        return tables.stream().map(TableFile::of).toList();
    }
}
