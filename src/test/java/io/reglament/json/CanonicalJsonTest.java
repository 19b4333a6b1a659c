package io.reglament.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.deal.AnyRequest;
import io.reglament.deal.DecisionRequest;
import io.reglament.deal.RealDeals;
import io.reglament.deal.json.RequestReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
    private final RequestReader reader = new RequestReader();

    @Test
    void every_real_deal_is_the_same_after_writing_and_reading_it() {
        List<String> lines = RealDeals.lines();
        assertThat(lines).hasSize(600);
        lines.forEach(line -> isTheSameAgain(reader.read(line.getBytes(UTF_8))));
    }

    @Test
    void every_kind_of_fact_and_field_is_the_same_after_writing_and_reading_it() {
        for (long seed = 0; seed < 300; seed++) {
            isTheSameAgain(AnyRequest.of(seed));
        }
    }

    private void isTheSameAgain(DecisionRequest request) {
        byte[] canonical = reader.canonical(request);
        DecisionRequest again = reader.read(canonical);
        assertThat(again).isEqualTo(request);
        assertThat(reader.canonical(again)).isEqualTo(canonical);
    }

    @Test
    void keys_are_sorted_times_are_utc_numbers_are_short_and_absent_fields_are_left_out() {
        assertThat(canonical("""
                        {"requestId": "r", "mode": "LIVE", "evaluationTime": "2026-04-06t12:10:00.999+03:00", "scope": null,
                         "roster": {"UNIT_HEAD": {"state": "VACANT"}, "COMPANY_HEAD": {"state": "FILLED", "personId": "Ц1"}},
                         "deal": {"status": "OPEN", "dealId": "D\\u002d1", "discountPercent": 7.50, "needIdentified": false},
                         "client": {"clientId": "K", "activeMonths12": 1e1},
                         "documents": [{"type": "QUOTATION", "documentId": "Q-1", "total": {"currency": "RUB", "amount": 1200.50},
                            "attributes": {"term": true, "price": 12.50, "place": "Москва", "guarantee": false, "none": null}}],
                         "contacts": []}
                        """))
                .isEqualTo(
                        "{\"client\":{\"activeMonths12\":10,\"clientId\":\"K\"},\"contacts\":[],"
                                + "\"deal\":{\"dealId\":\"D-1\",\"discountPercent\":\"7.5\",\"needIdentified\":false,\"status\":\"OPEN\"},"
                                + "\"documents\":[{\"attributes\":{\"guarantee\":false,\"place\":\"Москва\",\"price\":\"12.5\",\"term\":true},"
                                + "\"documentId\":\"Q-1\",\"total\":{\"amount\":\"1200.5\",\"currency\":\"RUB\"},\"type\":\"QUOTATION\"}],"
                                + "\"evaluationTime\":\"2026-04-06T09:10:00Z\",\"mode\":\"LIVE\",\"requestId\":\"r\","
                                + "\"roster\":{\"COMPANY_HEAD\":{\"personId\":\"Ц1\",\"state\":\"FILLED\"},\"UNIT_HEAD\":{\"state\":\"VACANT\"}}}");
    }

    @Test
    void the_same_body_is_recognised_however_it_is_written() {
        String one = canonical("""
                {"deal": {"dealId": "D-1", "status": "OPEN", "discountPercent": "5.00", "createdAt": "2026-04-06T12:00:00+03:00"}}""");
        String other = canonical("""
                {"client": null, "deal": {"createdAt": "2026-04-06T09:00:00.25Z", "discountPercent": 0.5e1, "status": "OPEN", "dealId": "D-1"}}""");
        assertThat(one).isEqualTo(other);
    }

    @Test
    void an_empty_group_is_another_body_than_an_absent_one() {
        assertThat(canonical("{\"deal\": {\"dealId\": \"D-1\", \"status\": \"OPEN\"}, \"contacts\": []}"))
                .isNotEqualTo(canonical("{\"deal\": {\"dealId\": \"D-1\", \"status\": \"OPEN\"}}"));
    }

    @Test
    void the_hash_is_sha_256_in_hexadecimal() {
        // The example "abc" of FIPS 180-2.
        assertThat(CanonicalJson.hash("abc".getBytes(UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private String canonical(String body) {
        return new String(reader.canonical(reader.read(body.getBytes(UTF_8))), UTF_8);
    }
}
