package io.reglament.history;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Predicate;

/** Where an item stands in a list that is ordered by time and key, both of which never change. */
public record Place(Instant time, String key) {
    private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

    /** Whether a time lies outside of what the database keeps, or of what can be written with four digits of the year. */
    public static final Predicate<Instant> CANNOT_BE_KEPT = time -> time.isBefore(FIRST) || time.isAfter(LAST);

    private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();

    /** Opaque to the caller, who only sends it back. */
    public String cursor() {
        String text = time.getEpochSecond() + "." + time.getNano() + "." + key;
        return TO_TEXT.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when the text is no cursor. */
    public static Optional<Place> of(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] parts = text.split("\\.", 3);
            if (parts.length != 3 || text.indexOf('\0') >= 0) {
                return Optional.empty();
            }
            Instant time = Instant.ofEpochSecond(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
            return CANNOT_BE_KEPT.test(time) ? Optional.empty() : Optional.of(new Place(time, parts[2]));
        } catch (IllegalArgumentException | java.time.DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
