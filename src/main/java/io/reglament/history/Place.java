package io.reglament.history;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** Where an item stands in a list that is ordered by time and key, both of which never change. */
public record Place(Instant time, String key) {
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
            return Optional.of(new Place(time, parts[2]));
        } catch (IllegalArgumentException | java.time.DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
