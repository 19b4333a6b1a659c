package io.reglament.laws;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.SplittableRandom;

/** Chance, as the makers of random deals need it. */
final class Dice {
    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Random random;

    Dice(long seed) {
        // Neighbouring seeds begin alike; what comes out of one of them is a seed that does not.
        random = new Random(new SplittableRandom(seed).nextLong());
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    /** True once in so many times. */
    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    String of(String... any) {
        return any[random.nextInt(any.length)];
    }

    /** A whole minute from one instant to another, so that things happen at once now and then. */
    Instant between(Instant from, Instant until) {
        long minutes = Math.max(1, Duration.between(from, until).toMinutes());
        long step = oneIn(3) ? 1 : 30;
        Instant whole = from.plusSeconds(random.nextLong(minutes) / step * step * 60);
        return oneIn(10) ? whole.plusMillis(upTo(1_000)) : whole;
    }

    /** Yes, no, or not told. */
    void perhaps(ObjectNode fact, String field) {
        int told = random.nextInt(5);
        if (told < 4) {
            fact.put(field, told < 3);
        }
    }

    /** A later instant, or none, as when it has not happened. */
    void later(ObjectNode fact, String field, Instant from, Instant until, int unlessOneIn) {
        if (!oneIn(unlessOneIn) && from.isBefore(until)) {
            fact.put(field, between(from, until).toString());
        }
    }

    ObjectNode money(int upTo) {
        return JSON.objectNode().put("amount", (1 + upTo(upTo)) * 10 + ".00").put("currency", "RUB");
    }

    Random random() {
        return random;
    }

    static ArrayNode group(ObjectNode request, String name) {
        return request.has(name) ? (ArrayNode) request.get(name) : request.putArray(name);
    }
}
