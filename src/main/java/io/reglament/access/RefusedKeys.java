package io.reglament.access;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the keys that opened nothing, by the address that showed them and by the minute; bounded, whoever guesses. Thread-safe. */
public final class RefusedKeys {
    /** Stands for all addresses beyond so many in one minute. */
    public static final String OTHERS = "others";

    private static final int MOST_ADDRESSES = 1_000;

    private final Clock clock;
    private Map<Place, Integer> counts = new HashMap<>();

    public RefusedKeys(Clock clock) {
        this.clock = clock;
    }

    private record Place(Instant minute, String address) {}

    /** So many in the minute that begins there. */
    public record Count(Instant minute, String address, int count) {}

    /** One more. */
    public synchronized void add(String address) {
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        Place place = new Place(minute, address);
        boolean room = counts.size() < MOST_ADDRESSES || counts.containsKey(place);
        counts.merge(room ? place : new Place(minute, OTHERS), 1, Integer::sum);
    }

    /** Takes out the minutes that are over: nothing comes to them any more. */
    public List<Count> takeThoseOver() {
        return takeBefore(clock.instant().truncatedTo(ChronoUnit.MINUTES));
    }

    /** Takes out all, for good. */
    public List<Count> takeAll() {
        return takeBefore(Instant.MAX);
    }

    /** They could not be written down yet; beyond the bound they are given up. */
    public synchronized void giveBack(List<Count> taken) {
        for (Count each : taken) {
            if (counts.size() < 2 * MOST_ADDRESSES) {
                counts.merge(new Place(each.minute, each.address), each.count, Integer::sum);
            }
        }
    }

    private synchronized List<Count> takeBefore(Instant end) {
        List<Count> taken = new ArrayList<>();
        Map<Place, Integer> left = new HashMap<>();
        counts.forEach((place, count) -> {
            if (place.minute.isBefore(end)) {
                taken.add(new Count(place.minute, place.address, count));
            } else {
                left.put(place, count);
            }
        });
        counts = left;
        return taken;
    }
}
