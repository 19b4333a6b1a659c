package io.reglament.cli;

import java.io.PrintStream;
import java.net.URI;
import java.util.Optional;

/** The command {@code reevaluate} as a person runs it, without a terminal. */
public final class Again {
    private Again() {}

    public static void run(URI service, String key, PrintStream out, String period, boolean yes)
            throws CommandException {
        new Reevaluation(new ServiceClient(service, key), out)
                .run(
                        period,
                        falls -> yes
                                ? Optional.of(new Reevaluation.Word("Anna", "an error of before"))
                                : Optional.empty());
    }
}
