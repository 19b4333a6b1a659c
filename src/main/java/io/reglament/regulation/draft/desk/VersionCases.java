package io.reglament.regulation.draft.desk;

import io.reglament.fault.FaultyFacts;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.cases.CaseTrial;
import io.reglament.regulation.cases.ListResult;
import io.reglament.regulation.cases.Verdict;
import io.reglament.regulation.cases.json.CaseJson;
import io.reglament.regulation.cases.json.TriedFile;
import io.reglament.regulation.dmn.GateFault;
import io.reglament.regulation.dmn.GateRefusal;
import io.reglament.regulation.draft.CaseEdit;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** The cases that a version carries: a draft of it begins with them, and what becomes law keeps those that it was tried by. */
@ApplicationScoped
public class VersionCases {
    private static final Logger LOG = Logger.getLogger(VersionCases.class);

    private final CaseTrial trial;

    VersionCases(CaseTrial trial) {
        this.trial = trial;
    }

    /** As a draft keeps them. What a build of today can read no more, since its words are gone, is left with the version. */
    List<String> of(Bundle version) {
        List<String> all = new ArrayList<>();
        version.cases().forEach((file, content) -> {
            try {
                all.add(CaseJson.write(CaseJson.read(content, trial.words())));
            } catch (FaultyFacts faulty) {
                LOG.warnf(
                        "%s of %s cannot be read any more",
                        file, version.manifest().version());
            }
        });
        return all;
    }

    /** The version with the cases of the draft that it is made of, named by their numbers. */
    public static Bundle kept(Bundle version, DraftedCases cases) {
        Map<String, byte[]> files = new TreeMap<>();
        for (CaseEdit each : cases.standing()) {
            String content = each.content() == null ? "" : each.content();
            files.put("%03d".formatted(each.caseId()), content.getBytes(StandardCharsets.UTF_8));
        }
        return version.with(files);
    }

    /**
     * An approval from elsewhere is worth what its cases say here.
     *
     * @throws GateRefusal naming each case that cannot be read or is red
     */
    public void requireGreen(Bundle version) {
        if (version.cases().isEmpty()) {
            return;
        }
        Regulation law = version.regulation();
        List<GateFault> faults = new ArrayList<>();
        version.cases().forEach((file, content) -> fault(content, law)
                .ifPresent(what -> faults.add(new GateFault(file, "", what))));
        if (!faults.isEmpty()) {
            throw new GateRefusal(faults);
        }
    }

    private Optional<String> fault(byte[] content, Regulation law) {
        Verdict verdict = TriedFile.of(content, law, trial).verdict();
        return verdict.isGreen() ? Optional.empty() : Optional.of("is red: " + why(verdict));
    }

    private static String why(Verdict verdict) {
        return verdict.fault() != null
                ? verdict.fault()
                : verdict.lists().stream()
                        .filter(list -> !list.asExpected())
                        .map(ListResult::words)
                        .collect(Collectors.joining("; "));
    }
}
