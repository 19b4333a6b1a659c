package io.reglament.regulation.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.bundle.Bundle;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNMessageType;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;

/** The validator of an engine that others wrote finds the shipped files valid. */
@ExtendWith(EngineSilence.class)
class KieOracleTest {
    /** Every editor names and types the output of a table that has only one, though the standard would not. */
    private static final Set<DMNMessageType> HARMLESS =
            Set.of(DMNMessageType.ILLEGAL_USE_OF_NAME, DMNMessageType.ILLEGAL_USE_OF_TYPEREF);

    private static final Bundle SHIPPED = Bundle.shipped();

    @TestFactory
    Stream<DynamicTest> theValidatorFindsNoErrorIn() {
        DMNValidator validator = DMNValidatorFactory.newValidator();
        return SHIPPED.files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".dmn"))
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
                    List<DMNMessage> messages = validator.validate(
                            reader(file.getValue()),
                            DMNValidator.Validation.VALIDATE_SCHEMA,
                            DMNValidator.Validation.VALIDATE_MODEL,
                            DMNValidator.Validation.VALIDATE_COMPILATION);
                    assertThat(messages)
                            .filteredOn(message -> !HARMLESS.contains(message.getMessageType()))
                            .isEmpty();
                }));
    }

    private static Reader reader(byte[] content) {
        return new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8);
    }
}
