package io.reglament.cli;

import io.reglament.cli.LineCounts.Fate;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.function.LongSupplier;

/** One line of a terminal that is written over and over: how far it is, how it goes and how long it will take. */
final class ProgressBar {
    private static final long BETWEEN_NANOS = Duration.ofMillis(200).toNanos();
    private static final long RATE_NANOS = Duration.ofSeconds(10).toNanos();
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final int HUNDRED = 100;
    private static final int LONGEST_BAR = 30;
    private static final int SHORTEST_BAR = 5;
    private static final String ERASE = "\r\u001b[K";

    private record Moment(long nanos, long answered) {
        Pace since(Moment earlier) {
            return new Pace(answered - earlier.answered, nanos - earlier.nanos);
        }
    }

    private record Pace(long lines, long nanos) {
        long perSecond() {
            return lines * SECOND / nanos;
        }

        long secondsFor(long more) {
            return more * nanos / lines / SECOND;
        }
    }

    private final PrintStream terminal;
    private final int columns;
    private final long lines;
    private final LongSupplier nanoClock;
    /** Of the last seconds: lines that are only looked up go much faster than those that are decided. */
    private final ArrayDeque<Moment> moments = new ArrayDeque<>();

    /**
     * @param lines how many will be answered in all
     * @param nanoClock in nanoseconds, as {@link System#nanoTime}
     */
    ProgressBar(PrintStream terminal, int columns, long lines, LongSupplier nanoClock) {
        this.terminal = terminal;
        this.columns = columns;
        this.lines = lines;
        this.nanoClock = nanoClock;
        moments.add(new Moment(nanoClock.getAsLong(), 0));
    }

    /** Shows it, unless that was done just now. */
    void show(LineCounts counts) {
        Moment now = new Moment(nanoClock.getAsLong(), counts.answered());
        if (now.nanos - moments.getLast().nanos >= BETWEEN_NANOS) {
            moments.add(now);
            while (moments.size() > 2 && now.nanos - moments.getFirst().nanos > RATE_NANOS) {
                moments.removeFirst();
            }
            terminal.print(ERASE + line(counts, now.since(moments.getFirst())));
            terminal.flush();
        }
    }

    void erase() {
        terminal.print(ERASE);
        terminal.flush();
    }

    private String line(LineCounts counts, Pace pace) {
        long answered = counts.answered();
        String words = String.format(
                Locale.ROOT,
                "%3d %%  %,d of %,d: %,d recorded, %,d before, %,d refused  %,d/s",
                lines == 0 ? HUNDRED : Math.min(HUNDRED, answered * HUNDRED / lines),
                answered,
                lines,
                counts.of(Fate.RECORDED),
                counts.of(Fate.RECORDED_BEFORE) + counts.of(Fate.ONLY_ANSWERED),
                counts.undecided(),
                pace.perSecond());
        if (pace.lines > 0 && answered < lines) {
            words += ", " + time(pace.secondsFor(lines - answered)) + " left";
        }
        String whole = bar(answered, Math.min(LONGEST_BAR, columns - words.length() - 4)) + words;
        return whole.substring(0, Math.min(whole.length(), columns - 1));
    }

    /** Nothing where the terminal is too narrow for it. */
    private String bar(long answered, int width) {
        if (width < SHORTEST_BAR) {
            return "";
        }
        int done = lines == 0 ? width : (int) Math.min(width, answered * width / lines);
        return "[" + "#".repeat(done) + "-".repeat(width - done) + "] ";
    }

    /** Minutes and seconds, such as {@code 1:05}, with hours before where there are some. */
    static String time(long seconds) {
        Duration time = Duration.ofSeconds(seconds);
        return time.toHours() == 0
                ? "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart())
                : "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
