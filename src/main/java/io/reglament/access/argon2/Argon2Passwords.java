package io.reglament.access.argon2;

import io.reglament.access.PasswordRules;
import io.reglament.access.Passwords;
import io.reglament.access.TooManyPasswordsException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** argon2id (RFC 9106) with 19 MiB, two passes and one lane, the least that OWASP takes; two at a time, and few may wait. */
@ApplicationScoped
class Argon2Passwords implements Passwords {
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int MOST_AT_ONCE = 2;
    /** More would keep every thread that answers people busy; at some 50 ms each they wait less than half a second. */
    private static final int MOST_WAITING = 14;

    private static final Pattern PHC =
            Pattern.compile("\\$argon2id\\$v=19\\$m=([0-9]{1,7}),t=([0-9]{1,2}),p=([0-9])\\$([^$]+)\\$([^$]+)");

    private final SecureRandom random = new SecureRandom();
    private final Semaphore atOnce = new Semaphore(MOST_AT_ONCE, true);
    private final Semaphore places = new Semaphore(MOST_AT_ONCE + MOST_WAITING);

    @Override
    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] hash = argon2id(password, salt, MEMORY_KIB, PASSES, LANES);
        Base64.Encoder text = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(MEMORY_KIB, PASSES, LANES, text.encodeToString(salt), text.encodeToString(hash));
    }

    @Override
    public boolean matches(String password, String hash) {
        Matcher phc = PHC.matcher(hash);
        if (!phc.matches()) {
            throw new IllegalArgumentException("Not a hash of argon2id");
        }
        byte[] salt = Base64.getDecoder().decode(phc.group(4));
        byte[] tried = argon2id(
                password,
                salt,
                Integer.parseInt(phc.group(1)),
                Integer.parseInt(phc.group(2)),
                Integer.parseInt(phc.group(3)));
        return MessageDigest.isEqual(tried, Base64.getDecoder().decode(phc.group(5)));
    }

    private byte[] argon2id(String password, byte[] salt, int memoryKib, int passes, int lanes) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        byte[] hash = new byte[HASH_BYTES];
        if (!places.tryAcquire()) {
            throw new TooManyPasswordsException();
        }
        atOnce.acquireUninterruptibly();
        try {
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withSalt(salt)
                    .withMemoryAsKB(memoryKib)
                    .withIterations(passes)
                    .withParallelism(lanes)
                    .build());
            generator.generateBytes(PasswordRules.normal(password).getBytes(StandardCharsets.UTF_8), hash);
        } finally {
            atOnce.release();
            places.release();
        }
        return hash;
    }
}
