package io.reglament.regulation.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.table.BrokenTableException;
import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * An engine that others wrote finds the same rows as we do in tables of every shape that the grid's language has: for every row the
 * inputs that fire it, its bounds and their neighbours. It has its own mind about unknown inputs (decided 51), which are not asked here.
 */
class KieJudgesRandomTablesTest {
    private static final int TABLES = Integer.getInteger("reglament.tables", 1_000);

    private static final long SEED = Long.getLong("reglament.seed", System.nanoTime());
    private static final int MOST_VECTORS = 120;
    private static final Logger ENGINE_LOG = Logger.getLogger("org.kie.dmn");

    @BeforeAll
    static void silenceTheEngine() {
        ENGINE_LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void letTheEngineSpeak() {
        ENGINE_LOG.setLevel(null);
    }

    @Test
    void theEngineFindsTheSameRows() {
        Random random = new Random(SEED);
        RandomTable tables = new RandomTable(random);
        int fired = 0;
        int broken = 0;
        for (int i = 0; i < TABLES; i++) {
            Table table = DmnGate.drafted("tried.dmn", DmnWriter.write(tables.next()));
            Engine engine = new Engine(table);
            for (Map<String, Object> inputs : vectors(table, random)) {
                String which = "-Dreglament.seed=" + SEED + ", table " + i + ", " + table.hitPolicy() + ", " + inputs;
                try {
                    List<String> ours =
                            table.find(inputs).matched().stream().map(Row::id).toList();
                    assertThat(ours).as(which).isEqualTo(engine.selected(inputs, which));
                    fired += ours.size();
                } catch (BrokenTableException two) {
                    assertThat(engine.refuses(inputs)).as(which).isTrue();
                    broken++;
                }
            }
        }
        assertThat(fired).isPositive();
        assertThat(broken).isPositive();
    }

    /** A point in each row, moved along each column; the same table, asked in some order. */
    private static Set<Map<String, Object>> vectors(Table table, Random random) {
        Set<Map<String, Object>> vectors = new LinkedHashSet<>();
        List<Row> rows = new ArrayList<>(table.rows());
        Collections.shuffle(rows, random);
        for (Row row : rows) {
            Map<String, Object> fires = new LinkedHashMap<>();
            for (int i = 0; i < table.inputs().size(); i++) {
                Column column = table.inputs().get(i);
                Cell cell = row.tests().get(i);
                List<Object> values = Candidates.of(table, column);
                List<Object> passing = values.stream().filter(cell::matches).toList();
                List<Object> choice = passing.isEmpty() ? values : passing;
                if (!choice.isEmpty()) {
                    fires.put(column.name(), choice.get(random.nextInt(choice.size())));
                }
            }
            if (fires.size() == table.inputs().size()) {
                vectors.add(fires);
                for (Column column : table.inputs()) {
                    for (Object value : Candidates.of(table, column)) {
                        Map<String, Object> moved = new LinkedHashMap<>(fires);
                        moved.put(column.name(), value);
                        vectors.add(moved);
                    }
                }
            }
            if (vectors.size() > MOST_VECTORS) {
                break;
            }
        }
        return vectors;
    }

    /** The engine with one table, compiled as a file. */
    private static final class Engine implements DMNRuntimeEventListener {
        private final DMNRuntime runtime;
        private final DMNModel model;
        private List<String> selected = List.of();

        Engine(Table table) {
            runtime = DMNRuntimeBuilder.fromDefaults()
                    .buildConfiguration()
                    .fromResources(List.of(ResourceFactory.newByteArrayResource(DmnWriter.write(table))))
                    .getOrElseThrow(IllegalStateException::new);
            runtime.addListener(this);
            model = runtime.getModels().get(0);
        }

        List<String> selected(Map<String, Object> inputs, String which) {
            assertThat(evaluated(inputs).getMessages(DMNMessage.Severity.ERROR))
                    .as(which)
                    .isEmpty();
            return selected;
        }

        boolean refuses(Map<String, Object> inputs) {
            return evaluated(inputs).hasErrors();
        }

        private DMNResult evaluated(Map<String, Object> inputs) {
            selected = List.of();
            DMNContext context = runtime.newContext();
            inputs.forEach(context::set);
            return runtime.evaluateAll(model, context);
        }

        @Override
        public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
            selected = event.getSelectedIds();
        }
    }
}
