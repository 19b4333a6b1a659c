package io.reglament.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Bytes that are never changed, known by their SHA-256. */
public final class Content {
    private final byte[] bytes;
    private final byte[] hash;

    private Content(byte[] bytes) {
        this.bytes = bytes;
        this.hash = sha256(bytes);
    }

    /** The caller gives the bytes away and changes them no more. */
    public static Content of(byte[] bytes) {
        return new Content(bytes);
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
        return bytes;
    }

    /** Not a copy: only to be read. */
    public byte[] hash() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && Arrays.equals(hash, content.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }
}
