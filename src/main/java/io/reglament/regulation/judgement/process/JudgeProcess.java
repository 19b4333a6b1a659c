package io.reglament.regulation.judgement.process;

import io.reglament.judge.Answer;
import io.reglament.judge.Opinion;
import io.reglament.judge.Question;
import io.reglament.judge.Wire;
import io.reglament.regulation.judgement.OtherEngine;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Starts the engine for one list of questions: without environment, with little memory and in a folder of its own that is gone afterwards, and
 * ends it when it takes too long or says too much. One at a time in this process. What it answers is believed only where it is of the form.
 */
public final class JudgeProcess implements OtherEngine {
    private static final Semaphore ONE = new Semaphore(1);
    private static final long MOST_BYTES = 16L << 20;
    private static final long MILLIS_BETWEEN_LOOKS = 50;

    private final List<String> command;
    private final Duration limit;
    private final Path temporary;

    /** @param limit for all questions together, and for waiting until the engine is free */
    public JudgeProcess(Duration limit) {
        this(JudgeCommand.of(limit), limit, Path.of(System.getProperty("java.io.tmpdir")));
    }

    JudgeProcess(List<String> command, Duration limit, Path temporary) {
        this.command = List.copyOf(command);
        this.limit = limit;
        this.temporary = temporary;
    }

    @Override
    public List<Opinion> opinions(List<Question> questions) throws NoOpinion {
        try {
            if (!ONE.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new NoOpinion("the engine was busy for " + limit.toSeconds() + " s");
            }
            try {
                return checked(questions, asked(questions));
            } finally {
                ONE.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoOpinion("the engine was stopped");
        } catch (IOException | UncheckedIOException e) {
            throw new NoOpinion("the engine could not be asked, or answered something else");
        }
    }

    private List<Opinion> asked(List<Question> questions) throws IOException, InterruptedException, NoOpinion {
        Path folder = Files.createTempDirectory(temporary, "reglament-judge");
        try {
            Path in = folder.resolve("questions");
            Path out = folder.resolve("opinions");
            try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(in))) {
                Wire.write(to, questions);
            }
            run(folder, in.toFile(), out.toFile());
            try (InputStream from = new BufferedInputStream(Files.newInputStream(out))) {
                return Wire.opinions(from);
            }
        } finally {
            delete(folder);
        }
    }

    private void run(Path folder, File in, File out) throws IOException, InterruptedException, NoOpinion {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(in)
                .redirectOutput(out)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        Process process = builder.start();
        try {
            long end = System.nanoTime() + limit.toNanos();
            while (!process.waitFor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
                if (System.nanoTime() - end > 0) {
                    throw new NoOpinion("the engine did not answer within " + limit.toSeconds() + " s");
                }
                requireSmall(out);
            }
            requireSmall(out);
            if (process.exitValue() != 0) {
                throw new NoOpinion("the engine ended with code " + process.exitValue());
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void requireSmall(File out) throws NoOpinion {
        if (out.length() > MOST_BYTES) {
            throw new NoOpinion("the engine answered more than " + (MOST_BYTES >> 20) + " MB");
        }
    }

    /** Whether the opinions are on what was asked, and name only rows that there are. */
    private static List<Opinion> checked(List<Question> questions, List<Opinion> opinions) throws NoOpinion {
        boolean same = questions.size() == opinions.size();
        for (int i = 0; same && i < questions.size(); i++) {
            Opinion opinion = opinions.get(i);
            int answers = opinion.refusal() == null ? questions.get(i).facts().size() : 0;
            same = opinion.table().equals(questions.get(i).table())
                    && opinion.answers().size() == answers
                    && (opinion.refusal() == null || isText(opinion.refusal()))
                    && opinion.answers().stream().allMatch(JudgeProcess::isText);
        }
        if (!same) {
            throw new NoOpinion("the engine answered something else");
        }
        return opinions;
    }

    private static boolean isText(Answer answer) {
        return isText(answer.said()) && answer.rows().stream().allMatch(JudgeProcess::isText);
    }

    /** What people are shown later. */
    private static boolean isText(String text) {
        return text.codePoints().noneMatch(Character::isISOControl);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
