package io.reglament.cli;

import io.reglament.cli.Reevaluation.Word;
import java.io.Console;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Has the running service decide its record again, shows what falls, and has it taken back when a person says so. */
record ReevaluateCommand(URI service, Path data, String period, Optional<Word> word) implements Main.Command {

    static ReevaluateCommand parse(List<String> words) throws UsageException {
        Options options = Options.parse(
                        words, Set.of("--from", "--to", "--yes-by", "--reason", "--url", "--data"), Set.of())
                .nothingElse();
        return new ReevaluateCommand(
                options.url("--url", "http://127.0.0.1:8080"),
                Path.of(options.value("--data").orElse("data")),
                period(options),
                word(options));
    }

    private static String period(Options options) {
        List<String> parameters = new ArrayList<>();
        for (String name : List.of("from", "to")) {
            options.value("--" + name)
                    .ifPresent(time -> parameters.add(name + "=" + URLEncoder.encode(time, StandardCharsets.UTF_8)));
        }
        return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    }

    private static Optional<Word> word(Options options) throws UsageException {
        return options.has("--yes-by") || options.has("--reason")
                ? Optional.of(new Word(options.required("--yes-by"), options.required("--reason")))
                : Optional.empty();
    }

    @Override
    public void run() throws CommandException {
        new Reevaluation(ServiceClient.administrator(service, data), System.out).run(period, this::word);
    }

    /** What was given, or what a person at a terminal says; nothing where nobody is there or he does not want to. */
    private Optional<Word> word(long falls) {
        Console console = System.console();
        return word.isPresent() || console == null ? word : asked(falls, question -> console.readLine("%s", question));
    }

    /**
     * Asks who takes back what falls, and why; without a name or a reason nothing is taken back.
     *
     * @param ask gives the line that is typed after a question, null at the end of the input
     */
    static Optional<Word> asked(long falls, Function<String, @Nullable String> ask) {
        String person = ask.apply(
                "Take back %s? Your name, or nothing to leave them: ".formatted(Counted.of(falls, "violation")));
        if (person == null || person.isBlank()) {
            return Optional.empty();
        }
        String reason = ask.apply("The reason, which is recorded: ");
        return reason == null || reason.isBlank()
                ? Optional.empty()
                : Optional.of(new Word(person.strip(), reason.strip()));
    }
}
