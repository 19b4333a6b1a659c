package io.reglament.deal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultyFacts;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The refusals of {@code faulty/requests.yaml}: each lists all faults of its body, and no other. */
class FaultyRequestsTest {
    private record Refusal(String name, String body, int status, List<Expected> faults) {}

    private record Expected(
            String pointer,
            String code,
            @Nullable List<String> allowed,
            @Nullable String says) {
        String place() {
            return pointer + " " + code;
        }
    }

    private final RequestReader reader = new RequestReader();

    @TestFactory
    Stream<DynamicTest> every_fault_is_told_at_once() throws IOException {
        Refusal[] refusals = new ObjectMapper(new YAMLFactory())
                .readValue(getClass().getResourceAsStream("/faulty/requests.yaml"), Refusal[].class);
        return Arrays.stream(refusals).map(each -> dynamicTest(each.name, () -> isRefused(each)));
    }

    private void isRefused(Refusal refusal) {
        FaultyFacts refused = catchThrowableOfType(FaultyFacts.class, () -> reader.read(refusal.body.getBytes(UTF_8)));

        assertThat(refused).as("the request is refused").isNotNull();
        assertThat(refused.faults())
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactlyElementsOf(
                        refusal.faults.stream().map(Expected::place).toList());
        assertThat(refused.impossible() ? 422 : 400).isEqualTo(refusal.status);
        for (int i = 0; i < refusal.faults.size(); i++) {
            isKnown(refusal.faults.get(i), refused.faults().get(i));
        }
    }

    private static void isKnown(Expected expected, Fault fault) {
        if (expected.allowed != null) {
            assertThat(fault.allowed()).isEqualTo(expected.allowed);
        }
        assertThat(fault.detail()).isNotBlank().contains(expected.says == null ? "" : expected.says);
    }
}
