package io.reglament.deal.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Breaks a body by chance: bytes changed, cut out or doubled, and values replaced by nasty ones. */
public final class BrokenBodies {
    private static final List<String> NASTY = List.of(
            "null",
            "true",
            "-1",
            "1e99999999",
            "-1e-99999999",
            "1e99999999999999999999",
            "NaN",
            "00",
            "\"\"",
            "\" \"",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "[]",
            "{}",
            "[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]",
            "{\"a\":{\"a\":1,\"a\":1}}",
            "\"9999-12-31T23:59:59-23:59\"",
            "\"0000-01-01T00:00:00Z\"",
            "\"2026-02-30\"",
            "\"XXX\"",
            "9".repeat(1_200),
            "\"" + "я".repeat(1_001) + "\"",
            ",",
            "}",
            "]",
            ":",
            "\"");

    private BrokenBodies() {}

    /** The body with one to three things broken in it. */
    public static byte[] broken(byte[] body, Random random) {
        byte[] broken = body;
        for (int i = random.nextInt(3); i >= 0; i--) {
            broken = once(broken, random);
        }
        return broken;
    }

    private static byte[] once(byte[] body, Random random) {
        int at = random.nextInt(body.length + 1);
        int end = Math.min(body.length, at + random.nextInt(12));
        switch (random.nextInt(4)) {
            case 0:
                return joined(body, at, new byte[] {(byte) random.nextInt()}, Math.min(body.length, at + 1));
            case 1:
                return joined(body, at, new byte[0], end);
            case 2:
                return joined(body, end, Arrays.copyOfRange(body, at, end), end);
            default:
                return withNastyValue(body, at, random);
        }
    }

    /** Puts a nasty value after the next colon, in place of what stands up to the comma or brace that follows. */
    private static byte[] withNastyValue(byte[] body, int from, Random random) {
        String text = new String(body, UTF_8);
        int colon = text.indexOf("\":", Math.min(from, text.length()));
        if (colon < 0) {
            return body;
        }
        int end = colon + 2;
        while (end < text.length() && ",}]".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String nasty = NASTY.get(random.nextInt(NASTY.size()));
        return (text.substring(0, colon + 2) + nasty + text.substring(end)).getBytes(UTF_8);
    }

    private static byte[] joined(byte[] body, int head, byte[] middle, int tail) {
        byte[] joined = Arrays.copyOf(body, head + middle.length + body.length - tail);
        System.arraycopy(middle, 0, joined, head, middle.length);
        System.arraycopy(body, tail, joined, head + middle.length, body.length - tail);
        return joined;
    }
}
