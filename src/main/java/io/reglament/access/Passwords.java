package io.reglament.access;

/**
 * Hashes passwords slowly, so that a stolen hash does not tell them. Both throw {@link TooManyPasswordsException} where too many wait.
 */
public interface Passwords {
    /** The hash with its parameters, in the form of the PHC. */
    String hash(String password);

    /** Whether a password is the one of a hash; takes as long for a wrong one. */
    boolean matches(String password, String hash);
}
