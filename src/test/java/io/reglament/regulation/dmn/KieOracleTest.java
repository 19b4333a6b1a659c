package io.reglament.regulation.dmn;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNMessageType;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;
import org.kie.internal.io.ResourceFactory;

/** An engine that others wrote finds the shipped files valid, and the same rows in them as we do. */
class KieOracleTest {
    private static final int VECTORS = 150;
    /** Every editor names and types the output of a table that has only one, though the standard would not. */
    private static final Set<DMNMessageType> HARMLESS =
            Set.of(DMNMessageType.ILLEGAL_USE_OF_NAME, DMNMessageType.ILLEGAL_USE_OF_TYPEREF);

    /** The engine logs an error for what we expect of it, a table without a matching row. */
    private static final Logger ENGINE_LOG = Logger.getLogger("org.kie.dmn");

    private static final Bundle SHIPPED = Bundle.shipped();

    @BeforeAll
    static void silenceTheEngine() {
        ENGINE_LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void letTheEngineSpeak() {
        ENGINE_LOG.setLevel(null);
    }

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

    @TestFactory
    Stream<DynamicTest> theEngineMatchesTheSameRowsIn() {
        return SHIPPED.regulation().tables().stream()
                .map(table -> DynamicTest.dynamicTest(table.id(), () -> compare(table)));
    }

    private static void compare(Table table) {
        DMNRuntime engine = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newByteArrayResource(
                        SHIPPED.dmn(table.id()).orElseThrow())))
                .getOrElseThrow(IllegalStateException::new);
        SelectedRows selected = new SelectedRows();
        engine.addListener(selected);
        DMNModel model = engine.getModels().get(0);
        for (Map<String, Object> inputs : vectors(table)) {
            DMNContext context = engine.newContext();
            inputs.forEach(context::set);
            selected.ids = List.of();
            DMNResult result = engine.evaluateAll(model, context);

            assertThat(result.getMessages(DMNMessage.Severity.ERROR))
                    .as("%s", inputs)
                    .isEmpty();
            List<String> ours =
                    table.find(inputs).matched().stream().map(Row::id).toList();
            assertThat(ours).as("%s", inputs).isEqualTo(selected.ids);
        }
    }

    /** Inputs without unknowns: allowed values, and the bounds of every cell with their neighbours. */
    private static List<Map<String, Object>> vectors(Table table) {
        Random random = new Random(20260112);
        Map<String, List<Object>> values = table.inputs().stream()
                .collect(toMap(
                        Column::name,
                        column -> Candidates.of(table, column),
                        (left, right) -> left,
                        LinkedHashMap::new));
        List<Map<String, Object>> vectors = new ArrayList<>();
        for (int i = 0; i < VECTORS; i++) {
            Map<String, Object> vector = new LinkedHashMap<>();
            values.forEach((name, choices) -> vector.put(name, choices.get(random.nextInt(choices.size()))));
            vectors.add(vector);
        }
        return vectors;
    }

    private static Reader reader(byte[] content) {
        return new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8);
    }

    private static final class SelectedRows implements DMNRuntimeEventListener {
        private List<String> ids = List.of();

        @Override
        public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
            ids = event.getSelectedIds();
        }
    }
}
