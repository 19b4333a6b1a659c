package io.reglament.regulation.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.table.HitPolicy;
import io.reglament.regulation.table.Table;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A thousand random tables through DMN and back: every hit policy, type, bound, word and note. */
class NothingIsLostBetweenGridAndDmnTest {
    private static final long SEED = Long.getLong("reglament.seed", 20261126L);

    @Test
    void aTableComesBackAsItWas() {
        System.out.println("reglament.seed=" + SEED);
        RandomTable tables = new RandomTable(new Random(SEED));
        Set<HitPolicy> seen = EnumSet.noneOf(HitPolicy.class);
        for (int i = 0; i < 1_000; i++) {
            Table table = tables.next();
            seen.add(table.hitPolicy());

            byte[] file = DmnWriter.write(table);
            Table back = DmnGate.drafted("tried.dmn", file);

            assertThat(RandomTable.said(back)).isEqualTo(RandomTable.said(table));
            assertThat(DmnWriter.write(back)).isEqualTo(file);
        }
        assertThat(seen).containsExactlyInAnyOrder(HitPolicy.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRIORITY", "COLLECT", "OUTPUT ORDER", "first", ""})
    void aPolicyThatTheGridDoesNotKnowIsRefusedByName(String policy) {
        String file = new String(Bundle.shipped().dmn("sanction").orElseThrow(), StandardCharsets.UTF_8)
                .replace("hitPolicy=\"FIRST\"", "hitPolicy=\"" + policy + "\"");

        assertThatThrownBy(() -> DmnGate.read("sanction.dmn", file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(GateRefusal.class)
                .hasMessageContaining(
                        "the hit policy " + policy + " is not allowed; known are UNIQUE, ANY, FIRST, RULE ORDER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.omg.org/spec/DMN/20180521/",
                "https://www.omg.org/spec/DMN/20211108/",
                "https://www.omg.org/spec/DMN/20230324/"
            })
    void aFileOfAnotherVersionOfDmnIsReadAndWrittenAsOurs(String dmn) {
        byte[] ours = Bundle.shipped().dmn("sanction").orElseThrow();
        String ofThree = "https://www.omg.org/spec/DMN/20191111/";
        String other = new String(ours, StandardCharsets.UTF_8).replace(ofThree, dmn);
        assertThat(other).contains(dmn + "MODEL/").doesNotContain(ofThree);

        assertThat(DmnWriter.write(DmnGate.read("sanction.dmn", other.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(ours);
        String language = other.replace("<definitions ", "<definitions expressionLanguage=\"" + ofThree + "FEEL/\" ");
        assertThatThrownBy(() -> DmnGate.read("sanction.dmn", language.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("expression language");
        String mixed = other.replaceFirst("<rule ", "<rule xmlns=\"" + ofThree + "MODEL/\" ");
        assertThatThrownBy(() -> DmnGate.read("sanction.dmn", mixed.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(GateRefusal.class);
    }

    @Test
    void rowsThatContradictEachOtherAreADraftAndNoLaw() {
        String file = new String(Bundle.shipped().dmn("superior-role").orElseThrow(), StandardCharsets.UTF_8);
        String contradicting = file.replaceFirst("(<inputEntry id=\"SU-02_i1\"><text>)[^<]*", "$1\"SALES_MANAGER\"");
        assertThat(contradicting).isNotEqualTo(file);
        byte[] content = contradicting.getBytes(StandardCharsets.UTF_8);

        assertThat(DmnGate.drafted("superior-role.dmn", content).contradictions())
                .hasSize(1);
        assertThatThrownBy(() -> DmnGate.read("superior-role.dmn", content))
                .hasMessageContaining("match the same inputs");
    }
}
