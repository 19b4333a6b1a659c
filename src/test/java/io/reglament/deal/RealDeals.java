package io.reglament.deal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** 600 real cases of a bank's loan desk as requests (BPI Challenge 2012, van Dongen, 4TU.ResearchData; times moved forward). */
public final class RealDeals {
    private RealDeals() {}

    /** The requests as JSON, in the order of the file. */
    public static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(RealDeals.class.getResourceAsStream("/bank-calls.ndjson.gz"));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
