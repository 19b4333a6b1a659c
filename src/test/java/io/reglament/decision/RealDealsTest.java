package io.reglament.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.deal.RealDeals;
import io.reglament.finding.Violation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The 600 real deals: messy as real data is, without expected answers, but with laws that must hold. */
class RealDealsTest {
    private static final List<String> DEALS = RealDeals.lines();

    @Test
    void everyDealIsAnsweredAndNothingIsInvented() throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        for (String deal : DEALS) {
            Decision decision = Deciding.decide(Deciding.read(deal));
            assertThat(decision.exceptionCases()).isEmpty();
            for (Violation violation : decision.violations()) {
                assertThat(violation.violatedAt()).isBeforeOrEqualTo(decision.evaluationTime());
                assertThat(violation.citation().factIds()).allMatch(deal::contains);
                found.merge("violation " + violation.code(), 1, Integer::sum);
            }
            decision.actions().forEach(each -> found.merge("action " + each.code(), 1, Integer::sum));
            assertThat(decision.violations().stream().map(Violation::key)).doesNotHaveDuplicates();
        }
        assertThat(found).containsKeys("violation FIRST_CONTACT_OVERDUE", "action NOTIFY_SUPERIOR");
        StringBuilder table = new StringBuilder();
        found.forEach(
                (code, count) -> table.append(code).append(' ').append(count).append('\n'));
        Files.writeString(Path.of("target/real-deals.txt"), table);
    }

    @Test
    void theOrderOfTheFactsDoesNotMatter() {
        Random random = new Random(20_261_122);
        for (String deal : DEALS) {
            assertThat(Deciding.answer(Deciding.shuffled(deal, random))).isEqualTo(Deciding.answer(deal));
        }
    }

    @Test
    void aFreshProcessThatKnowsOnlyTheFactsGivesTheSameBytes() throws IOException, InterruptedException {
        List<String> here =
                DEALS.stream().map(each -> digest(Deciding.answer(each))).toList();
        assertThat(answersOfAFreshProcess()).isEqualTo(here);
    }

    private static List<String> answersOfAFreshProcess() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=Pacific/Apia",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RealDealsTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Thread writer = new Thread(() -> write(process));
        writer.start();
        List<String> answers = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().filter(each -> each.startsWith("sha256:")).forEach(answers::add);
        }
        writer.join();
        assertThat(process.waitFor()).isZero();
        return answers;
    }

    private static void write(Process process) {
        try (Writer facts = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8)) {
            for (String deal : DEALS) {
                facts.write(deal + "\n");
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The fresh process: facts in, digests of the answers out. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            lines.lines().forEach(each -> out.println(digest(Deciding.answer(each))));
        }
    }

    private static String digest(byte[] answer) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(answer));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
