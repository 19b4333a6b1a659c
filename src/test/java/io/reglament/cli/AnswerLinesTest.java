package io.reglament.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.cli.LineCounts.Fate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AnswerLinesTest {
    private static final String ANSWERS = """
            {"line":1,"status":201,"decision":{"decisionId":"a","requestId":"r1"}}
            {"line":2,"status":200,"decision":{"decisionId":"b","requestId":"r2"}}
            {"line":3,"status":200,"decision":{"mode":"SIMULATION","text":"Сделать"}}
            {"line":5,"status":400,"problem":{"status":400,"title":"x"}}
            {"line":6,"status":409,"problem":{"status":409}}
            {"line":7,"status":503,"problem":{"status":503}}
            """;

    private final LineCounts counts = new LineCounts();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final AnswerLines answers = new AnswerLines(out, counts);

    @Test
    void everyAnswerIsHandedOnAsItIsAndCountedByWhatBecameOfItsLine() throws IOException {
        answers.add(ANSWERS.getBytes(UTF_8));

        assertThat(out.toString(UTF_8)).isEqualTo(ANSWERS);
        assertThat(counts.answered()).isEqualTo(6);
        assertThat(counts.of(Fate.RECORDED)).isEqualTo(1);
        assertThat(counts.of(Fate.RECORDED_BEFORE)).isEqualTo(1);
        assertThat(counts.of(Fate.ONLY_ANSWERED)).isEqualTo(1);
        assertThat(counts.of(Fate.REFUSED)).isEqualTo(2);
        assertThat(counts.of(Fate.FAILED)).isEqualTo(1);
        assertThat(counts.firstUndecided()).isEqualTo("line 5 with 400");
        assertThat(counts.words())
                .isEqualTo("1 recorded, 1 recorded before, 1 answered without a record, 2 refused, 1 failed");
    }

    @Test
    void itDoesNotMatterHowTheStreamIsCutIntoPieces() throws IOException {
        byte[] bytes = ANSWERS.getBytes(UTF_8);
        for (int piece = 1; piece < bytes.length; piece += 7) {
            LineCounts counted = new LineCounts();
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            AnswerLines pieces = new AnswerLines(whole, counted);
            for (int from = 0; from < bytes.length; from += piece) {
                pieces.add(Arrays.copyOfRange(bytes, from, Math.min(from + piece, bytes.length)));
            }
            assertThat(whole.toByteArray()).isEqualTo(bytes);
            assertThat(counted.answered()).isEqualTo(6);
            assertThat(counted.undecided()).isEqualTo(3);
        }
    }

    @Test
    void anAnswerThatBrokeOffIsNotHandedOn() throws IOException {
        answers.add("{\"line\":1,\"status\":201,\"decision\":{}}\n{\"line\":2,\"sta".getBytes(UTF_8));

        assertThat(out.toString(UTF_8)).isEqualTo("{\"line\":1,\"status\":201,\"decision\":{}}\n");
        assertThat(counts.answered()).isEqualTo(1);
    }

    @Test
    void whatIsNoAnswerOfTheServiceHasFailed() throws IOException {
        answers.add("<html>Bad gateway</html>\n".getBytes(UTF_8));

        assertThat(counts.of(Fate.FAILED)).isEqualTo(1);
        assertThat(counts.firstUndecided()).isEqualTo("no answer of this service");
    }
}
