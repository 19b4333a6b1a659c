package io.reglament.regulation.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;

/** Judgements are kept by the engine's name, so that another version of it judges anew. */
class TheEngineIsNamedByItsVersionTest {
    @Test
    void theNameSaysTheVersionThatJudges() throws IOException {
        Properties built = new Properties();
        try (InputStream pom =
                DMNRuntimeBuilder.class.getResourceAsStream("/META-INF/maven/org.kie/kie-dmn-core/pom.properties")) {
            built.load(pom);
        }
        assertThat(SecondOpinion.ENGINE).isEqualTo("KIE DMN " + built.getProperty("version"));
    }
}
