package io.reglament.evaluation.drl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The texts of the rules that this build was compiled from, named in {@code rules/INDEX}. */
public final class RuleSources {
    private RuleSources() {}

    /** {@code sha256:} and the digest over all names and texts: replays under other rules say so by it (decided 54). */
    public static String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : names()) {
                digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(read(name));
            }
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> names() {
        return new String(read("INDEX"), StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] read(String name) {
        try (InputStream in = RuleSources.class.getResourceAsStream("/rules/" + name)) {
            if (in == null) {
                throw new IllegalStateException("rules/" + name + " is not in the build");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
