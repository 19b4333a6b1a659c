package io.reglament.cli;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;
import java.util.List;

/** Picks the command; only those that serve boot the service in this process. */
@QuarkusMain
public final class Main {
    private static final int FAILED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    Main() {}

    /** Ends with code 0 when done, 1 when it failed, 2 when the command line was not understood. */
    public static void main(String... arguments) {
        try {
            command(Arrays.asList(arguments)).run();
        } catch (UsageException e) {
            System.err.println("reglament: " + e.getMessage() + "\nTry: ./reglament --help");
            System.exit(NOT_UNDERSTOOD);
        } catch (CommandException e) {
            System.err.println("reglament: " + e.getMessage());
            System.exit(FAILED);
        }
    }

    static Command command(List<String> words) throws UsageException {
        String first = words.isEmpty() ? "serve" : words.get(0);
        List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
        return switch (first) {
            case "serve" -> ServeCommand.parse(rest);
            case "demo" -> DemoCommand.parse(rest);
            case "decide" -> DecideCommand.parse(rest);
            case "reevaluate" -> ReevaluateCommand.parse(rest);
            case "law" -> LawCommand.parse(rest);
            case "key" -> KeyCommand.parse(rest);
            case "account" -> AccountCommand.parse(rest);
            case "help", "--help", "-h" -> () -> System.out.print(Help.text());
            default -> throw new UsageException("unknown command '" + first + "'");
        };
    }

    /** A command line that was understood. */
    interface Command {
        void run() throws CommandException;
    }
}
