package io.reglament.regulation.cases.json;

import io.reglament.deal.DecisionRequest;
import io.reglament.deal.ImpossibleFacts;
import io.reglament.deal.Mode;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.json.BodyReader;
import io.reglament.json.CanonicalJson;
import io.reglament.regulation.cases.Case;
import io.reglament.regulation.cases.CaseFaults;
import io.reglament.regulation.cases.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Reads a case strictly, and writes it in the one form in which it is kept. Nothing of it is ever run as code. */
public final class CaseJson {
    /** The longest case as it is kept, in bytes: all cases of a draft are decided at each save. */
    public static final int LONGEST = 1 << 16;

    private static final BodyReader<Case> BODY = new BodyReader<>(Case.class, ImpossibleFacts::in);

    private CaseJson() {}

    /**
     * The case in a body of JSON in UTF-8, with nothing left open: what is known is what is known at its evaluation time, unless it says
     * otherwise.
     *
     * @throws FaultyFacts with all faults
     */
    public static Case read(byte[] json, Vocabulary words) {
        Case read = BODY.read(json);
        List<Fault> faults = CaseFaults.of(read, words);
        if (!faults.isEmpty()) {
            throw new FaultyFacts(faults);
        }
        DecisionRequest given = read.given();
        Instant at = Objects.requireNonNull(given.evaluationTime());
        Instant known = Objects.requireNonNullElse(given.knowledgeTime(), at);
        Case closed = new Case(read.name().strip(), given.filled(null, Mode.SIMULATION, at, known), read.expected());
        if (CanonicalJson.of(closed).length > LONGEST) {
            throw new FaultyFacts(
                    List.of(Fault.of("", FaultCode.TOO_LONG, "a case has at most " + LONGEST + " bytes")));
        }
        return closed;
    }

    /** The form in which a case is kept; equal cases have equal texts. */
    public static String write(Case kept) {
        return new String(CanonicalJson.of(kept), StandardCharsets.UTF_8);
    }

    /**
     * A case that was kept.
     *
     * @throws FaultyFacts when this build's facts have another form
     */
    public static Case kept(String json) {
        return BODY.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
