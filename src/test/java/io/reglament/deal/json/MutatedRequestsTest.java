package io.reglament.deal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.deal.AnyRequest;
import io.reglament.deal.DecisionRequest;
import io.reglament.deal.Fault;
import io.reglament.deal.FaultyFacts;
import io.reglament.deal.RealDeals;
import java.nio.charset.CharsetEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Valid bodies with something broken in them are read or refused, and nothing else ever happens. */
@Timeout(120)
class MutatedRequestsTest {
    private static final int BODIES = 2_000;
    private static final int ORIGINALS = 200;
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

    private final RequestReader reader = new RequestReader();

    @Test
    void a_broken_body_is_read_as_it_stands_or_refused_with_faults() {
        List<String> real = RealDeals.lines();
        int refused = 0;
        for (int seed = 0; seed < BODIES; seed++) {
            byte[] body = seed % 4 == 0
                    ? real.get(seed % real.size()).getBytes(UTF_8)
                    : reader.canonical(AnyRequest.of(seed % ORIGINALS));
            refused += isReadOrRefused(broken(body, new Random(seed))) ? 0 : 1;
        }
        assertThat(refused).as("bodies that are refused").isBetween(BODIES / 2, BODIES - 1);
    }

    private boolean isReadOrRefused(byte[] body) {
        try {
            DecisionRequest read = reader.read(body);
            assertThat(reader.read(reader.canonical(read))).isEqualTo(read);
            return true;
        } catch (FaultyFacts refused) {
            assertThat(refused.faults()).isNotEmpty().allSatisfy(MutatedRequestsTest::canBeAnswered);
            return false;
        }
    }

    private static void canBeAnswered(Fault fault) {
        CharsetEncoder utf8 = UTF_8.newEncoder();
        assertThat(utf8.canEncode(fault.pointer() + fault.detail())).isTrue();
        assertThat(fault.pointer()).matches("(?s)(/([^~/]|~[01])*)*");
        assertThat(fault.detail()).isNotBlank().hasSizeLessThan(200);
    }

    private static byte[] broken(byte[] body, Random random) {
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
