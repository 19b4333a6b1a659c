package io.reglament.cli;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;
import java.util.List;

/** Picks the command; only {@code serve} boots the service in this process. */
@QuarkusMain
public final class Main {
    private static final int USAGE = 2;

    Main() {}

    /** Ends with code 0 when done, 1 when it failed, 2 when the command line was not understood. */
    public static void main(String... arguments) {
        try {
            run(Arrays.asList(arguments));
        } catch (UsageException e) {
            System.err.println("reglament: " + e.getMessage());
            System.err.println("Try: ./reglament --help");
            System.exit(USAGE);
        } catch (CommandException e) {
            System.err.println("reglament: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void run(List<String> arguments) throws UsageException, CommandException {
        String command = arguments.isEmpty() ? "serve" : arguments.get(0);
        List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        switch (command) {
            case "serve" -> ServeCommand.parse(rest).run();
            case "help", "--help", "-h" -> System.out.print(Help.TEXT);
            default -> throw new UsageException("unknown command '" + command + "'");
        }
    }
}
