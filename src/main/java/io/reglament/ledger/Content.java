package io.reglament.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Bytes that are never changed, known by their SHA-256. */
public final class Content {
    private final Supplier<byte[]> source;
    private volatile byte @Nullable [] bytes;
    private volatile byte @Nullable [] hash;

    private Content(Supplier<byte[]> source) {
        this.source = source;
    }

    /** The caller gives the bytes away and changes them no more. */
    public static Content of(byte[] bytes) {
        return new Content(() -> bytes);
    }

    /** Bytes that nobody may ask for: made when somebody does. */
    public static Content later(Supplier<byte[]> source) {
        return new Content(source);
    }

    /** SHA-256 (FIPS 180-4). */
    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Not a copy: only to be read. */
    public byte[] bytes() {
        byte[] made = bytes;
        if (made == null) {
            made = source.get();
            bytes = made;
        }
        return made;
    }

    /** Made when it is first asked for. Not a copy: only to be read. */
    public byte[] hash() {
        byte[] made = hash;
        if (made == null) {
            made = sha256(bytes());
            hash = made;
        }
        return made;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && Arrays.equals(hash(), content.hash());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash());
    }
}
