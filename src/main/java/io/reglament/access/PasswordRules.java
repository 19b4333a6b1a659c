package io.reglament.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which passwords are taken (NIST SP 800-63B, 5.1.1.2): long ones that nobody guesses first, of any characters. */
public final class PasswordRules {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int FEWEST_CHARACTERS = 5;

    /** Beginnings of what is tried first on every list. */
    private static final Set<String> COMMON = Set.of(
            "password", "qwerty", "йцукен", "пароль", "123456", "admin", "welcome", "letmein", "reglament", "111111");

    private PasswordRules() {}

    /** The form in which a password is hashed, whatever keyboard wrote it. */
    public static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /** What is wrong with a password, in a sentence; empty where it is taken. */
    public static Optional<String> fault(String account, String password) {
        String normal = normal(password);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of("a password has %d to %d characters".formatted(SHORTEST, LONGEST));
        }
        String plain = normal.toLowerCase(Locale.ROOT);
        if (plain.contains(account.toLowerCase(Locale.ROOT))) {
            return Optional.of("a password does not hold the name of the account");
        }
        if (plain.codePoints().distinct().count() < FEWEST_CHARACTERS
                || COMMON.stream().anyMatch(word -> plain.startsWith(word) && plain.length() < 2 * word.length() + 4)) {
            return Optional.of("this password is among the first that are guessed; take several words");
        }
        return Optional.empty();
    }
}
