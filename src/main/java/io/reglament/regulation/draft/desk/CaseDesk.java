package io.reglament.regulation.draft.desk;

import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.cases.CaseTrial;
import io.reglament.regulation.cases.json.CaseJson;
import io.reglament.regulation.draft.CaseEdit;
import io.reglament.regulation.draft.DraftCases;
import io.reglament.regulation.draft.DraftCases.NewCaseEdit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the cases of drafts, and tries drafts by them. */
@ApplicationScoped
public class CaseDesk {
    /** How many cases a draft has at most: all of them are decided at each save. */
    public static final int MOST = Bundle.MOST_CASES;

    /** All of them go into the file of the version. */
    private static final long MOST_CHARACTERS = 4L << 20;

    private final DraftCases cases;
    private final CaseTrial trial;

    CaseDesk(DraftCases cases, CaseTrial trial) {
        this.cases = cases;
        this.trial = trial;
    }

    /** The cases of a draft with their history. */
    public DraftedCases of(long draft) {
        return new DraftedCases(cases.edits(draft));
    }

    /**
     * Adds a case.
     *
     * @throws FaultyFacts when it cannot be read, or the draft has as many as it may
     */
    public CaseEdit add(long draft, byte[] sent, String by) {
        String content = content(sent);
        return cases.add(draft, by, edits -> {
            DraftedCases now = new DraftedCases(edits);
            requireRoom(now, content);
            return new NewCaseEdit(now.nextId(), content);
        });
    }

    /**
     * Replaces a case, or puts one back that was removed.
     *
     * @param seen the number of the last edit that its author saw
     * @return empty where somebody edited the case since; then nothing was changed
     * @throws FaultyFacts when it cannot be read
     */
    public Optional<CaseEdit> replace(long draft, int caseId, int seen, byte[] sent, String by) {
        String content = content(sent);
        try {
            return Optional.of(cases.add(draft, by, edits -> {
                DraftedCases now = new DraftedCases(edits);
                CaseEdit last = now.of(caseId).get(0);
                if (last.number() != seen) {
                    throw new Outdated();
                }
                requireRoom(now.without(caseId), content);
                return new NewCaseEdit(caseId, content);
            }));
        } catch (Outdated outdated) {
            return Optional.empty();
        }
    }

    /** Removes a case; its history stays. */
    public void remove(long draft, int caseId, String by) {
        cases.add(draft, by, edits -> new NewCaseEdit(caseId, null));
    }

    /** What a draft as it is now finds in all of its cases. */
    public CaseRun run(DraftedLaw law) {
        return CaseRun.of(of(law.draft().id()), law, law.draft().revision(), trial);
    }

    /**
     * What an edit did to the cases.
     *
     * @param revision the number of the edit; null where nothing was changed
     * @return empty where the draft has no cases
     */
    public Optional<CaseSummary> summary(DraftedLaw law, @Nullable Integer revision) {
        DraftedCases all = of(law.draft().id());
        if (all.standing().isEmpty()) {
            return Optional.empty();
        }
        if (revision == null) {
            CaseRun now = CaseRun.of(all, law, law.draft().revision(), trial);
            return Optional.of(CaseSummary.of(now, now));
        }
        return Optional.of(
                CaseSummary.of(CaseRun.of(all, law, revision - 1, trial), CaseRun.of(all, law, revision, trial)));
    }

    private String content(byte[] sent) {
        return CaseJson.write(CaseJson.read(sent, trial.words()));
    }

    private static void requireRoom(DraftedCases others, String content) {
        if (others.standing().size() >= MOST) {
            throw refused(FaultCode.TOO_MANY, "a draft has at most " + MOST + " cases");
        }
        if (others.length() + content.length() > MOST_CHARACTERS) {
            throw refused(FaultCode.TOO_LONG, "all cases together have at most " + MOST_CHARACTERS + " characters");
        }
    }

    private static FaultyFacts refused(FaultCode code, String detail) {
        return new FaultyFacts(List.of(Fault.of("", code, detail)));
    }

    /** Somebody else edited the case since it was read. */
    private static final class Outdated extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Outdated() {
            super("", null, false, false);
        }
    }
}
