package io.reglament.cli;

/** The command line was not understood; the message says what in it. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
