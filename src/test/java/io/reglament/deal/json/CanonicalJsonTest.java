package io.reglament.deal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.deal.DecisionRequest;
import io.reglament.deal.RealDeals;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
    private final RequestReader reader = new RequestReader();

    @Test
    void every_real_deal_is_the_same_after_writing_and_reading_it() {
        List<String> lines = RealDeals.lines();
        assertThat(lines).hasSize(600);
        for (String line : lines) {
            DecisionRequest request = reader.read(line.getBytes(UTF_8));
            byte[] canonical = reader.canonical(request);
            assertThat(reader.read(canonical)).isEqualTo(request);
            assertThat(reader.canonical(reader.read(canonical))).isEqualTo(canonical);
        }
    }
}
