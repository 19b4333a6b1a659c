package io.reglament.acknowledgement.rest;

import io.reglament.acknowledgement.Acknowledged;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far one has come with a version, in the form of the fact {@code staff[].acknowledgements[]}. */
public record AcknowledgementView(
        String version, @Nullable Instant readAt, @Nullable Instant signedAt) {
    static AcknowledgementView of(Acknowledged acknowledged) {
        return new AcknowledgementView(acknowledged.version(), acknowledged.readAt(), acknowledged.signedAt());
    }

    /** A list as the API gives it. */
    public record AcknowledgementList(List<AcknowledgementView> items) {}

    /** One person of the directory, and how far he has come. */
    public record VersionReader(
            String personId,
            String name,
            @Nullable String unit,
            @Nullable Instant readAt,
            @Nullable Instant signedAt) {}

    /**
     * A part of the directory.
     *
     * @param signed how many of the whole directory have signed
     * @param persons how many there are
     * @param next cursor of the next part; null for the last
     */
    public record VersionReaders(
            List<VersionReader> items,
            int signed,
            int persons,
            @Nullable String next) {}
}
