package io.reglament.access.session;

import io.reglament.access.Sha256Hex;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the browser of a person holds: 256 random bits. The page itself is told a second word, which proves that it sent the request. */
public record SessionToken(String text) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final int BYTES = 32;

    /** Empty where the text has not its form. */
    public static Optional<SessionToken> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new SessionToken(text)) : Optional.empty();
    }

    /** A token that nobody has. */
    public static SessionToken fresh(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new SessionToken(HexFormat.of().formatHex(bytes));
    }

    /** What is stored: SHA-256 of the text, in lower-case hexadecimal. */
    public String hash() {
        return Sha256Hex.of(text);
    }

    /** What a page sends with each change, in a header that no other site can set. */
    public String csrf() {
        return Sha256Hex.of("csrf " + text);
    }

    /** Whether a header proves that a page of ours sent the request; takes the same time wherever the first difference stands. */
    public boolean isProvedBy(@Nullable String header) {
        return header != null
                && MessageDigest.isEqual(
                        csrf().getBytes(StandardCharsets.US_ASCII), header.getBytes(StandardCharsets.UTF_8));
    }

    /** A secret stays out of logs. */
    @Override
    public String toString() {
        return "session";
    }
}
