package io.reglament.decision.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.vital.VitalThreads;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GatheringTest {

    @Test
    void whatIsAskedMeanwhileIsAnsweredTogetherEachInItsPlace() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        List<Integer> sizes = new ArrayList<>();
        try (Gathering<Integer, Integer> doubling = new Gathering<>("test", 1, new VitalThreads(), questions -> {
            first.countDown();
            await(goOn);
            sizes.add(questions.size());
            return questions.stream().map(number -> number * 2).toList();
        })) {
            List<CompletableFuture<Integer>> answers = new ArrayList<>();
            answers.add(doubling.ask(0));
            await(first);
            IntStream.range(1, 4).forEach(number -> answers.add(doubling.ask(number)));
            goOn.countDown();

            assertThat(answers.stream().map(CompletableFuture::join)).containsExactly(0, 2, 4, 6);
            assertThat(sizes).containsExactly(1, 3);
        }
    }

    @Test
    void aQuestionThatTheDatabaseRefusesHarmsNoOther() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        try (Gathering<Integer, Integer> picky = new Gathering<>("test", 1, new VitalThreads(), questions -> {
            await(goOn);
            if (questions.contains(2)) {
                throw new SQLException("refused", "22008");
            }
            return questions;
        })) {
            CompletableFuture<Integer> one = picky.ask(1);
            CompletableFuture<Integer> two = picky.ask(2);
            goOn.countDown();

            assertThat(one.join()).isEqualTo(1);
            assertThatThrownBy(two::join).hasRootCauseMessage("refused");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
