package io.reglament.decision.desk;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.instrumentation.annotations.WithSpan;
import io.reglament.deal.DecisionRequest;
import io.reglament.deal.Mode;
import io.reglament.deal.json.RequestReader;
import io.reglament.decision.Decision;
import io.reglament.decision.desk.Entries.Made;
import io.reglament.decision.desk.LawInUse.CalendarInUse;
import io.reglament.decision.json.AnswerJson;
import io.reglament.decision.json.StoredJson;
import io.reglament.json.CanonicalJson;
import io.reglament.ledger.Content;
import io.reglament.ledger.DecisionEntry;
import io.reglament.ledger.Ledger;
import io.reglament.ledger.Pending;
import io.reglament.ledger.TimeOrderedIds;
import io.reglament.regulation.RegulationVersions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The main job from bytes to bytes: read, decide, record. One request of many or a line of a batch is the same here. */
@ApplicationScoped
public class DecisionDesk {
    /** Either already answered, or on its way to the disk under a request id. */
    public sealed interface Reply {
        record Answered(byte[] answer) implements Reply {
            @Override
            public int size() {
                return answer.length;
            }
        }

        record Recording(Pending pending) implements Reply {
            @Override
            public int size() {
                return pending.entry().size();
            }
        }

        /** How many bytes it keeps, roughly. */
        int size();
    }

    private final Deciders deciders;
    private final RequestReader reader;
    private final Judge judge;
    private final LawInUse law;
    private final Ledger ledger;
    private final TimeOrderedIds ids;
    private final Clock clock;
    private final MeterRegistry meters;

    DecisionDesk(
            Deciders deciders,
            RequestReader reader,
            Judge judge,
            LawInUse law,
            Ledger ledger,
            TimeOrderedIds ids,
            Clock clock,
            MeterRegistry meters) {
        this.deciders = deciders;
        this.reader = reader;
        this.judge = judge;
        this.law = law;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
        this.meters = meters;
    }

    /** The same desk with another record. */
    public DecisionDesk recordingIn(Ledger other) {
        return new DecisionDesk(deciders, reader, judge, law, other, ids, clock, meters);
    }

    /** A decision that is not handed to the ledger yet. @param entry null when it is only to be answered */
    public record Decided(byte[] answer, @Nullable DecisionEntry entry) {}

    /** Decides, and hands a LIVE decision to the ledger; fails as {@link #decided} does. */
    public CompletableFuture<Reply> decide(String client, byte[] bytes, boolean lenient) {
        return decided(client, bytes, lenient, 0).thenApply(this::record);
    }

    /** What is handed to the ledger first is recorded first; never blocks. */
    public Reply record(Decided decided) {
        return decided.entry == null
                ? new Reply.Answered(decided.answer)
                : new Reply.Recording(ledger.append(decided.entry));
    }

    /**
     * Decides when it is this deal's turn; what is cancelled before is not begun.
     *
     * @param lenient whether a fact that cannot be read is left out, and the rest is decided (decided 80)
     * @param behind how many that come later may go first
     * @return fails with {@link io.reglament.fault.FaultyFacts} when the request cannot be read or cannot be
     */
    public CompletableFuture<Decided> decided(String client, byte[] bytes, boolean lenient, int behind) {
        Executor turn = deciders.turn(behind);
        CompletableFuture<CompletionStage<Decided>> begun =
                CompletableFuture.supplyAsync(() -> begin(client, bytes, lenient, turn), turn);
        CompletableFuture<Decided> decided = begun.thenCompose(Function.identity());
        decided.whenComplete((done, failure) -> begun.cancel(false));
        return decided;
    }

    private CompletionStage<Decided> begin(String client, byte[] bytes, boolean lenient, Executor turn) {
        DecisionRequest sent = facts(bytes, lenient);
        RegulationVersions versions = law.versions(sent);
        AsOf asOf = AsOf.of(sent, clock.instant(), versions.clockSkew());
        if (asOf.mode() == Mode.LIVE) {
            ledger.closed().ifPresent(why -> {
                throw new Refusal.NotRecorded(why);
            });
        }
        UUID id = ids.next();
        DecisionRequest request =
                sent.filled(requestId(sent, asOf, id), asOf.mode(), asOf.evaluationTime(), asOf.knowledgeTime());
        CalendarInUse calendar = law.calendar(request);
        ZoneId zone = calendar.calendar().zone();
        return judge.decide(request, calendar.calendar(), versions, turn).thenApply(considered -> {
            Decision decision = considered.decision();
            count(decision);
            if (asOf.mode() != Mode.LIVE) {
                return new Decided(AnswerJson.bytes(decision, zone), null);
            }
            Made with = new Made(calendar.content(), StoredJson.of(considered.history()));
            Content body = Content.of(CanonicalJson.of(sent));
            DecisionEntry entry = Entries.of(id, client, request, decision.withId(id.toString()), with, body, zone);
            return new Decided(entry.answer().bytes(), entry);
        });
    }

    @WithSpan("read facts")
    DecisionRequest facts(byte[] bytes, boolean lenient) {
        return lenient ? reader.readLeniently(bytes) : reader.read(bytes);
    }

    private static @Nullable String requestId(DecisionRequest sent, AsOf asOf, UUID id) {
        return sent.requestId() == null && asOf.mode() == Mode.LIVE ? id.toString() : sent.requestId();
    }

    private void count(Decision decision) {
        decision.regulations().forEach(regulation -> meters.counter(
                        "reglament.decisions", "mode", decision.mode().name(), "version", regulation.version())
                .increment());
    }
}
