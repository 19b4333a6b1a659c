package io.reglament.regulation.judgement.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.judge.Question;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.judgement.Judgement;
import io.reglament.regulation.judgement.OtherEngine.NoOpinion;
import io.reglament.regulation.judgement.SecondOpinion;
import io.reglament.regulation.judgement.Verdict;
import io.reglament.regulation.table.Table;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine as a process: what it says is believed when it is of the form, and it may hang, die and babble as it likes. */
class JudgeProcessTest {
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final Duration SHORT = Duration.ofSeconds(1);

    private final Path temporary;

    JudgeProcessTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    private static List<Table> tables() {
        return List.copyOf(Bundle.shipped().regulation().tables());
    }

    @AfterEach
    void nothingIsLeftBehind() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void itAgreesWithAllShippedTables() {
        List<Judgement> judgements =
                new SecondOpinion(new JudgeProcess(JudgeCommand.of(LONG), LONG, temporary)).on(tables());

        assertThat(judgements).extracting(Judgement::verdict).containsOnly(Verdict.AGREES);
        assertThat(judgements)
                .extracting(Judgement::table)
                .containsExactlyElementsOf(tables().stream().map(Table::id).toList());
    }

    @Test
    void aTableThatItDoesNotTakeIsNotJudged() throws NoOpinion {
        Question question = new Question("none", "<definitions/>".getBytes(UTF_8), List.of(), List.of(List.of()));

        assertThat(new JudgeProcess(JudgeCommand.of(LONG), LONG, temporary)
                        .opinions(List.of(question))
                        .get(0)
                        .refusal())
                .isNotBlank();
    }

    @Test
    void itIsEndedWhenItTakesTooLong() {
        assertThatNothingIsSaid("sleep 60", "did not answer within 1 s");
    }

    @Test
    void itMayDie() {
        assertThatNothingIsSaid("exit 3", "ended with code 3");
        assertThatNothingIsSaid("kill -9 $$", "ended with code 137");
        assertThatThrownBy(() -> new JudgeProcess(List.of("/nowhere/java"), SHORT, temporary).opinions(List.of()))
                .isInstanceOf(NoOpinion.class)
                .hasMessageContaining("could not be asked");
    }

    @Test
    void itMayBabble() {
        assertThatNothingIsSaid("echo I agree", "answered something else");
        assertThatNothingIsSaid("true", "answered something else");
        assertThatNothingIsSaid("cat", "answered something else");
        assertThatNothingIsSaid("while :; do cat; cat /dev/zero; done", "more than 16 MB|did not answer");
        // The form of opinions on other questions.
        assertThatNothingIsSaid("printf 'SRJO\\000\\000\\000\\000SRJO'", "answered something else");
    }

    @Test
    void itKnowsNothingOfUs() {
        assertThatNothingIsSaid("[ -z \"$HOME$USER$JAVA_HOME\" ] && [ ! -e pom.xml ] && exit 7", "ended with code 7");
    }

    @Test
    void oneIsAskedAtATime() {
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> assertThatThrownBy(
                        () -> shell("sleep 60", Duration.ofSeconds(4)).opinions(List.of()))
                .hasMessageContaining("did not answer"));
        long until = System.nanoTime() + Duration.ofSeconds(3).toNanos();
        String said = "";
        while (!said.contains("busy") && System.nanoTime() < until) {
            try {
                shell("exit 0", Duration.ofMillis(300)).opinions(List.of());
            } catch (NoOpinion none) {
                said = String.valueOf(none.getMessage());
            }
        }
        assertThat(said).contains("busy");
        first.join();
    }

    @Test
    void thePackagedServiceHasItsLibrariesBesideIt() {
        assertThat(JudgeCommand.classPath("/opt/reglament/quarkus-run.jar"))
                .isEqualTo("/opt/reglament/judge/*" + File.pathSeparator + "/opt/reglament/app/*");
        assertThat(JudgeCommand.classPath("target/classes" + File.pathSeparator + "/a.jar"))
                .isEqualTo(Path.of("target/classes").toAbsolutePath() + File.pathSeparator + "/a.jar");
    }

    private JudgeProcess shell(String script, Duration limit) {
        return new JudgeProcess(List.of("/bin/sh", "-c", script), limit, temporary);
    }

    private void assertThatNothingIsSaid(String script, String why) {
        List<Table> one = tables().subList(0, 1);

        Judgement judgement = new SecondOpinion(shell(script, SHORT)).on(one).get(0);

        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_JUDGED);
        assertThat(judgement.reason()).containsPattern(why);
    }
}
