package io.reglament.deal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.deal.AnyRequest;
import io.reglament.deal.DecisionRequest;
import io.reglament.deal.RealDeals;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultyFacts;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Valid bodies with something broken in them are read or refused, and nothing else ever happens. */
@Timeout(120)
class MutatedRequestsTest {
    private static final int BODIES = 2_000;
    private static final int ORIGINALS = 200;
    private final RequestReader reader = new RequestReader();

    @Test
    void a_broken_body_is_read_as_it_stands_or_refused_with_faults() {
        List<String> real = RealDeals.lines();
        int refused = 0;
        for (int seed = 0; seed < BODIES; seed++) {
            byte[] body = seed % 4 == 0
                    ? real.get(seed % real.size()).getBytes(UTF_8)
                    : reader.canonical(AnyRequest.of(seed % ORIGINALS));
            refused += isReadOrRefused(BrokenBodies.broken(body, new Random(seed))) ? 0 : 1;
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
}
