package io.reglament.judge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The KIE DMN engine with one table, compiled as a file. For one thread. */
public final class Engine {
    private static final int LONGEST = 300;

    private final DMNRuntime runtime;
    private final DMNModel model;
    private final SelectedRows selected = new SelectedRows();

    private Engine(DMNRuntime runtime, DMNModel model) {
        this.runtime = runtime;
        this.model = model;
        runtime.addListener(selected);
    }

    /** What it says of a table and of all the facts of a question. */
    public static Opinion opinion(Question question) {
        Engine engine;
        try {
            DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                    .buildConfiguration()
                    .fromResources(List.of(ResourceFactory.newByteArrayResource(question.dmn())))
                    .getOrElseThrow(IllegalStateException::new);
            DMNModel model = runtime.getModels().get(0);
            if (model.hasErrors()) {
                return refused(
                        question,
                        model.getMessages(DMNMessage.Severity.ERROR).get(0).getText());
            }
            engine = new Engine(runtime, model);
        } catch (RuntimeException e) {
            return refused(question, String.valueOf(e.getMessage()));
        }
        List<Answer> answers = new ArrayList<>(question.facts().size());
        for (List<@Nullable Object> facts : question.facts()) {
            answers.add(engine.answer(question.inputs(), facts));
        }
        return new Opinion(question.table(), null, answers);
    }

    private static Opinion refused(Question question, String why) {
        String told = why.length() <= LONGEST ? why : why.substring(0, LONGEST);
        return new Opinion(question.table(), told, List.of());
    }

    private Answer answer(List<String> inputs, List<@Nullable Object> facts) {
        selected.rows = List.of();
        DMNContext context = runtime.newContext();
        for (int i = 0; i < inputs.size(); i++) {
            context.set(inputs.get(i), facts.get(i));
        }
        DMNResult result = runtime.evaluateAll(model, context);
        return result.hasErrors()
                ? Answer.REFUSED
                : Answer.of(selected.rows, result.getDecisionResults().get(0).getResult());
    }

    private static final class SelectedRows implements DMNRuntimeEventListener {
        private List<String> rows = List.of();

        @Override
        public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
            rows = event.getSelectedIds();
        }
    }
}
