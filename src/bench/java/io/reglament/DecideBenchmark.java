package io.reglament;

import io.reglament.decision.DecideDeal;
import io.reglament.decision.Decision;
import io.reglament.decision.json.AnswerJson;
import io.reglament.calendar.WorkingCalendar;
import io.reglament.calendar.json.CalendarJson;
import io.reglament.deal.json.RequestReader;
import io.reglament.decision.PriorViolations;
import io.reglament.evaluation.drl.RuleUnitRules;
import io.reglament.finding.text.IcuSentences;
import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.bundle.Bundle;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One decision from bytes to bytes, without HTTP and the record: a deal with 9, 60 and 1,000 contacts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class DecideBenchmark {
    private static final Instant START = Instant.parse("2026-01-14T07:00:00Z");
    private static final Instant END = Instant.parse("2026-12-18T07:00:00Z");

    @Param({"9", "60", "1000"})
    int contacts;

    private final RequestReader reader = new RequestReader();
    private final DecideDeal decide = new DecideDeal(new RuleUnitRules(), new IcuSentences());
    private final RegulationVersions versions = new RegulationVersions(List.of(Bundle.shipped().regulation()));
    private final WorkingCalendar calendar = CalendarJson.ruMsk().workingCalendar();
    private byte[] body = {};

    /** As in the service: by default the engine would put every fact into words for a log that nobody keeps. */
    @Setup
    public void quiet() {
        Logger.getLogger("").setLevel(Level.WARNING);
    }

    @Setup
    public void deal() {
        Random random = new Random(1);
        StringBuilder json = new StringBuilder("""
                {"mode":"SIMULATION","evaluationTime":"2026-12-20T12:00:00+03:00","knowledgeTime":"2026-12-20T12:00:00+03:00",
                "calendarId":"RU-MSK","deal":{"dealId":"D","status":"OPEN","channel":"PHONE","saleType":"B2B"},
                "client":{"clientId":"K","type":"COMPANY","cumulativeShareBefore":"85","activeMonths12":4},
                "stageHistory":[{"stage":"DEAL_DISCUSSION","enteredAt":"2026-01-14T09:00:00+03:00"}],
                "ownerships":[{"managerId":"M1","from":"2026-01-14T09:00:00+03:00"}],
                "roster":{"UNIT_HEAD":{"state":"VACANT"},"HEAD_OF_SALES":{"state":"FILLED","personId":"H1"},
                "COMPANY_HEAD":{"state":"FILLED","personId":"C1"}},"contacts":[""");
        long gap = (END.getEpochSecond() - START.getEpochSecond()) / contacts;
        for (int i = 0; i < contacts; i++) {
            json.append(i == 0 ? "" : ",").append("""
                    {"contactId":"c%d","occurredAt":"%s","actor":"MANAGER","managerId":"M1","direction":"OUTBOUND",
                    "channel":"PHONE","outcome":"%s","purpose":"REQUEST_HANDLING","source":"TELEPHONY"}"""
                    .formatted(i, START.plusSeconds(gap * i), random.nextInt(3) == 0 ? "REACHED" : "NO_ANSWER"));
        }
        body = json.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public byte[] bytesToBytes() {
        return AnswerJson.bytes(decision(), calendar.zone());
    }

    private Decision decision() {
        return decide.decide(reader.read(body), calendar, versions, PriorViolations.NONE);
    }
}
