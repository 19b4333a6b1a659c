package io.reglament.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Has a file decided in one stream, tells a person how it goes, and says at the end what became of all lines. */
final class Bulk {
    private final ServiceClient client;
    private final OutputStream answers;
    private final PrintStream person;
    private final OptionalInt columns;
    private final LineCounts counts = new LineCounts();

    /** @param columns of the terminal that shows what {@code person} is told; none where it is no terminal */
    Bulk(ServiceClient client, OutputStream answers, PrintStream person, OptionalInt columns) {
        this.client = client;
        this.answers = answers;
        this.person = person;
        this.columns = columns;
    }

    /** @throws CommandException when a line was not decided; the same file again goes on from there */
    void decide(Path file) throws CommandException, IOException {
        RequestLines lines = RequestLines.of(file);
        if (lines.nameless() > 0) {
            say(words(
                    "%,d of %,d lines have no requestId: every run of this file records them once more.",
                    lines.nameless(), lines.all()));
        }
        long start = System.nanoTime();
        Thread stopped = new Thread(() -> say("\n" + progress("stopped", lines)));
        Runtime.getRuntime().addShutdownHook(stopped);
        try {
            stream(file, lines);
        } finally {
            Runtime.getRuntime().removeShutdownHook(stopped);
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        say(words("%,d lines in %s: %s.", counts.answered(), ProgressBar.time(seconds), counts.words()));
        check(lines);
    }

    private void stream(Path file, RequestLines lines) throws CommandException {
        AnswerLines whole = new AnswerLines(answers, counts);
        @Nullable
        ProgressBar bar =
                columns.isPresent() ? new ProgressBar(person, columns.getAsInt(), lines.all(), System::nanoTime) : null;
        try {
            new DecisionStream(client).decide(file, bytes -> {
                whole.add(bytes);
                if (bar != null) {
                    bar.show(counts);
                }
            });
        } catch (IOException e) {
            throw new CommandException(progress("the answers broke off (" + e.getMessage() + ")", lines), e);
        } finally {
            if (bar != null) {
                bar.erase();
            }
        }
    }

    private void check(RequestLines lines) throws CommandException {
        if (counts.answered() < lines.all()) {
            throw new CommandException(progress("the answers ended", lines));
        }
        if (counts.undecided() > 0) {
            throw new CommandException(words(
                    "%,d of %,d lines were not decided, the first of them %s. Mend what was refused; what failed is decided when the"
                            + " same command is run again.",
                    counts.undecided(), counts.answered(), counts.firstUndecided()));
        }
    }

    private String progress(String what, RequestLines lines) {
        return words(
                "%s after %,d of %,d lines. The same command goes on: what was recorded is answered from the record.",
                what, counts.answered(), lines.all());
    }

    private static String words(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private void say(String words) {
        person.println(words);
    }
}
