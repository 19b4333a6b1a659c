package io.reglament.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.reglament.regulation.bundle.TestVersions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case, decided in this JVM. */
class DirectCasesTest {
    private final DirectDecisions decisions = new DirectDecisions(TestVersions.both());

    @TestFactory
    Stream<DynamicTest> every_case_is_decided_as_expected() {
        return CaseFiles.all().stream().map(each -> dynamicTest(each.toString(), () -> isDecidedAsExpected(each)));
    }

    private void isDecidedAsExpected(Case each) {
        if (each.pending() != null) {
            abort(each.pending());
        }
        List<String> differences =
                Comparison.of(each, decisions.answer(each.request())).differences();
        assertThat(differences).as(each.toString()).isEmpty();
    }
}
