package io.reglament.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a client shows: {@code sr_<id>_<secret>}, the id public, the secret 256 random bits. */
public record BearerToken(String id, String secret) {
    private static final Pattern FORM = Pattern.compile("sr_([0-9a-f]{16})_([0-9a-f]{64})");
    private static final int ID_BYTES = 8;
    private static final int SECRET_BYTES = 32;

    /** The parts of a token; none where the text has not its form. */
    public static Optional<BearerToken> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? Optional.of(new BearerToken(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** A token that nobody has. */
    public static BearerToken fresh(SecureRandom random) {
        byte[] id = new byte[ID_BYTES];
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(id);
        random.nextBytes(secret);
        return new BearerToken(HexFormat.of().formatHex(id), HexFormat.of().formatHex(secret));
    }

    /** The whole token, shown once when it is made. */
    public String text() {
        return "sr_" + id + "_" + secret;
    }

    /** SHA-256 of the secret's text, in lower-case hexadecimal; a secret of 256 random bits needs no slower hash. */
    public String secretHash() {
        return Sha256Hex.of(secret);
    }

    /** Whether this token is that key's; takes the same time wherever the first difference stands. */
    public boolean opens(ApiKey key) {
        return MessageDigest.isEqual(
                secretHash().getBytes(StandardCharsets.US_ASCII),
                key.secretHash().getBytes(StandardCharsets.US_ASCII));
    }

    /** A secret stays out of logs. */
    @Override
    public String toString() {
        return "sr_" + id;
    }
}
