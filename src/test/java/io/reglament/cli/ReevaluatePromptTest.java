package io.reglament.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.cli.Reevaluation.Word;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a person at the terminal is asked before accusations are taken back, and what his silence means. */
class ReevaluatePromptTest {
    private final List<String> questions = new ArrayList<>();

    private Optional<Word> answered(long falls, String... lines) {
        Deque<String> left = new ArrayDeque<>(List.of(lines));
        return ReevaluateCommand.asked(falls, question -> {
            questions.add(question);
            return left.poll();
        });
    }

    @Test
    void aNameAndAReasonTakeBack() {
        assertThat(answered(1, " Анна Иванова ", " Ошибка сборки "))
                .contains(new Word("Анна Иванова", "Ошибка сборки"));
        assertThat(questions)
                .containsExactly(
                        "Take back 1 violation? Your name, or nothing to leave them: ",
                        "The reason, which is recorded: ");
    }

    @Test
    void silenceTakesNothingBack() {
        assertThat(answered(2, "")).isEmpty();
        assertThat(answered(2, "   ")).isEmpty();
        assertThat(answered(2)).isEmpty();
        assertThat(questions).hasSize(3).allMatch(question -> question.startsWith("Take back 2 violations?"));
    }

    @Test
    void aNameWithoutAReasonTakesNothingBack() {
        assertThat(answered(1_000, "Anna", "")).isEmpty();
        assertThat(answered(1_000, "Anna")).isEmpty();
        assertThat(questions.get(0)).startsWith("Take back 1,000 violations?");
    }
}
