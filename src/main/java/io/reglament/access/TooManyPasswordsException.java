package io.reglament.access;

/** So many passwords are being tried at this moment that no further one is. */
public final class TooManyPasswordsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TooManyPasswordsException() {
        super("Too many passwords are being tried at this moment");
    }
}
