package io.reglament.regulation.judgement.desk;

import static io.reglament.access.TestKeys.make;
import static io.reglament.access.TestKeys.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.judge.Answer;
import io.reglament.judge.Engine;
import io.reglament.judge.Opinion;
import io.reglament.regulation.dmn.DmnGate;
import io.reglament.regulation.dmn.DmnWriter;
import io.reglament.regulation.dmn.EngineSilence;
import io.reglament.regulation.dmn.RandomTable;
import io.reglament.regulation.draft.rest.DraftOf;
import io.reglament.regulation.judgement.Judgement;
import io.reglament.regulation.judgement.Judgements;
import io.reglament.regulation.judgement.Judgements.Claim;
import io.reglament.regulation.judgement.OtherEngine;
import io.reglament.regulation.judgement.OtherEngine.NoOpinion;
import io.reglament.regulation.judgement.TableFile;
import io.reglament.regulation.judgement.Verdict;
import io.reglament.regulation.table.Table;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What another engine says of a table is kept by the table's content: asked once by however many replicas, and never believed when it is late. */
@QuarkusTest
@ExtendWith(EngineSilence.class)
class TablesAreJudgedOnceTest {
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final OtherEngine RIGHT =
            questions -> questions.stream().map(Engine::opinion).toList();
    private static final OtherEngine SILENT = questions -> {
        throw new NoOpinion("the engine ended with code 3");
    };

    @Inject
    Judgements judgements;

    @Inject
    JudgementDesk desk;

    private static List<Table> newTables(int number) {
        RandomTable tables = new RandomTable(new Random());
        return IntStream.range(0, number)
                .mapToObj(i -> DmnGate.drafted("tried.dmn", DmnWriter.write(tables.next())))
                .toList();
    }

    private void judgeAllBy(OtherEngine engine) {
        JudgementWork work = new JudgementWork(judgements, engine, LIMIT);
        boolean more = true;
        while (more) {
            more = work.next();
        }
    }

    @Test
    void eachTableIsJudgedOnceHoweverManyWork() {
        List<Table> tables = newTables(120);
        Map<Integer, AtomicInteger> asked = new ConcurrentHashMap<>();
        OtherEngine counting = questions -> {
            questions.forEach(
                    question -> asked.computeIfAbsent(Arrays.hashCode(question.dmn()), any -> new AtomicInteger())
                            .incrementAndGet());
            return RIGHT.opinions(questions);
        };
        List<CompletableFuture<Void>> all = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    // All ask for the same, in an order of their own, and judge what comes.
                    ArrayList<Table> mine = new ArrayList<>(tables);
                    Collections.shuffle(mine, new Random(i));
                    mine.forEach(table -> desk.of(List.of(table)));
                    judgeAllBy(counting);
                }))
                .toList();
        all.forEach(CompletableFuture::join);

        assertThat(desk.of(tables).isAgreed()).isTrue();
        assertThat(asked.values()).allMatch(times -> times.get() == 1);
        assertThat(desk.of(tables).facts()).isPositive();
    }

    @Test
    void whatIsLeftIsTakenOverAndWhoComesLateIsNotHeard() {
        List<TableFile> file = List.of(TableFile.of(newTables(1).get(0)));
        judgeAllBy(RIGHT);
        judgements.ask(file);
        Claim lost = judgements.claim(Duration.ZERO.minusSeconds(1));
        assertThat(lost.files())
                .extracting(TableFile::hash)
                .contains(file.get(0).hash());

        judgeAllBy(RIGHT);
        judgements.keep(lost, List.of(new Judgement("tried", Verdict.DISAGREES, "", 1, List.of())));

        assertThat(judgements.of(file).values()).extracting(Judgement::verdict).containsExactly(Verdict.AGREES);
    }

    @Test
    void anEngineThatSaysNothingClosesTheGateAndNothingElse() {
        List<Table> tables = newTables(3);
        assertThat(desk.of(tables).left()).isEqualTo(3);

        judgeAllBy(SILENT);

        assertThat(desk.of(tables).left()).isZero();
        assertThat(desk.of(tables).against()).hasSize(3).allSatisfy(each -> assertThat(each.reason())
                .contains("code 3"));
    }

    @Test
    void oneTableThatKillsTheEngineDoesNotTakeTheOthersWithIt() {
        List<Table> tables = newTables(6);
        TableFile deadly = TableFile.of(tables.get(2));
        OtherEngine dying = questions -> {
            if (questions.stream().anyMatch(question -> Arrays.equals(question.dmn(), deadly.dmn()))) {
                throw new NoOpinion("the engine did not answer within 60 s");
            }
            return RIGHT.opinions(questions);
        };
        desk.of(tables);

        judgeAllBy(dying);

        assertThat(desk.of(tables).against()).hasSize(1);
        assertThat(judgements.of(List.of(deadly)).values())
                .extracting(Judgement::reason)
                .allSatisfy(reason -> assertThat(reason).contains("60 s"))
                .hasSize(1);
    }

    @Test
    void aTableThatTheOtherEngineReadsOtherwiseIsNoLaw() {
        String head = make("test-head-who-is-judged", "editor");
        DraftOf draft = DraftOf.shippedBy(head);
        draft.save(
                        head,
                        "contact-limit",
                        draft.tag(head, "contact-limit"),
                        DraftOf.edited(draft.rows(head, "contact-limit"), "CL-04", "maxUnanswered", "7"))
                .then()
                .statusCode(200);
        assertThat(gate(head, draft).getString("text.en")).contains("is still to judge");
        OtherEngine wrong = questions -> RIGHT.opinions(questions).stream()
                .map(each -> each.table().equals("contact-limit") ? withoutRows(each) : each)
                .toList();
        judgeAllBy(wrong);

        JsonPath closed = gate(head, draft);

        assertThat(closed.getBoolean("passed")).isFalse();
        assertThat(closed.getString("text.en"))
                .contains("does not agree about table contact-limit: given ")
                .contains("it finds —, and we find CL-0");
        assertThat(closed.getString("text.ru")).contains("читает таблицу contact-limit иначе");
    }

    private static JsonPath gate(String head, DraftOf draft) {
        String body = with(head)
                .get(draft.path() + "/release")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return new JsonPath(body).setRootPath("gates.find { it.gate == 'ENGINE' }");
    }

    private static Opinion withoutRows(Opinion right) {
        return new Opinion(
                right.table(),
                null,
                right.answers().stream().map(each -> Answer.of(List.of(), null)).toList());
    }
}
