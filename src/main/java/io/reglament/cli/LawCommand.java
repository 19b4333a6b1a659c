package io.reglament.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.dmn.GateFault;
import io.reglament.regulation.dmn.GateRefusal;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Checks, compares, prints, packs and hands over the law that people keep in files; only to hand over needs a running service. */
record LawCommand(Deed deed, List<String> places, Options options, String language) implements Main.Command {
    private static final String DEEDS = "'law' is followed by check, diff, document, pack or import";

    enum Deed {
        CHECK(1),
        DIFF(2),
        DOCUMENT(1),
        PACK(1),
        IMPORT(1);

        private final int places;

        Deed(int places) {
            this.places = places;
        }
    }

    static LawCommand parse(List<String> words) throws UsageException {
        Deed deed = deed(words.isEmpty() ? "" : words.get(0));
        Options options = Options.parse(spelled(words.subList(1, words.size())), values(deed), flags(deed));
        if (options.rest().size() != deed.places) {
            throw new UsageException("'law %s' is followed by %s"
                    .formatted(name(deed), deed.places == 1 ? "one place of a law" : "two places of a law"));
        }
        String language = options.value("--lang").orElse(Locale.getDefault().getLanguage());
        if (options.value("--lang").isPresent() && !Set.of("ru", "en").contains(language)) {
            throw new UsageException("--lang is ru or en, not '" + language + "'");
        }
        LawPaper.requireFormat(options);
        options.url("--url", "http://127.0.0.1:8080");
        return new LawCommand(deed, options.rest(), options, language.equals("ru") ? "ru" : "en");
    }

    private static Deed deed(String word) throws UsageException {
        for (Deed deed : Deed.values()) {
            if (name(deed).equals(word)) {
                return deed;
            }
        }
        throw new UsageException(DEEDS);
    }

    private static String name(Deed deed) {
        return deed.name().toLowerCase(Locale.ROOT);
    }

    /** The short form of the one option that has one. */
    private static List<String> spelled(List<String> words) {
        return words.stream().map(word -> word.equals("-o") ? "--out" : word).toList();
    }

    private static Set<String> values(Deed deed) {
        return switch (deed) {
            case CHECK, DIFF -> Set.of("--lang");
            case DOCUMENT -> Set.of("--lang", "--format", "--out");
            case PACK -> Set.of("--out");
            case IMPORT -> Set.of("--url", "--data");
        };
    }

    private static Set<String> flags(Deed deed) {
        return deed == Deed.CHECK || deed == Deed.DIFF ? Set.of("--json") : Set.of();
    }

    @Override
    public void run() throws CommandException {
        run(System.out);
    }

    void run(PrintStream out) throws CommandException {
        switch (deed) {
            case CHECK -> check(out);
            case DIFF -> {
                LawDifference difference = new LawDifference(law(places.get(0)), law(places.get(1)));
                out.print(options.has("--json") ? difference.json() + "\n" : difference.words(language));
            }
            case DOCUMENT -> LawPaper.write(bundle(places.get(0)), language, options, out);
            case PACK -> pack(out);
            case IMPORT -> take(out);
        }
    }

    private void check(PrintStream out) throws CommandException {
        List<GateFault> faults = faults(places.get(0));
        LawCases cases = faults.isEmpty() ? LawCases.of(bundle(places.get(0))) : new LawCases(List.of());
        LawJudgement judgement = faults.isEmpty() ? LawJudgement.of(law(places.get(0))) : LawJudgement.NONE;
        if (options.has("--json")) {
            ObjectNode report = ServiceClient.JSON.createObjectNode().put("law", faults.isEmpty());
            ArrayNode listed = report.putArray("faults");
            faults.forEach(fault -> listed.addObject()
                    .put("file", fault.file())
                    .put("where", fault.where())
                    .put("what", fault.what()));
            if (faults.isEmpty()) {
                new LawFindings(bundle(places.get(0))).into(report.putArray("findings"));
            }
            cases.addTo(report);
            judgement.addTo(report);
            out.println(report);
        } else {
            faults.forEach(out::println);
            cases.words().forEach(out::println);
            judgement.words().forEach(out::println);
        }
        if (!faults.isEmpty()) {
            throw new CommandException(Counted.of(faults.size(), "fault") + ": it does not become law.");
        }
        cases.requireGreen();
        judgement.requireAgreed();
        if (!options.has("--json")) {
            Bundle law = bundle(places.get(0));
            LawFindings findings = new LawFindings(law);
            out.print(findings.words(language));
            out.printf(
                    "%s can become law, with %s; whether it decides every shipped deal is tried at the import.%n",
                    law.regulation(), Counted.of(findings.count(), "finding"));
        }
    }

    private static List<GateFault> faults(String place) throws CommandException {
        try {
            LawFiles.read(place).regulation();
            return List.of();
        } catch (GateRefusal refusal) {
            return refusal.faults();
        }
    }

    private void pack(PrintStream out) throws CommandException {
        Bundle bundle = bundle(places.get(0));
        String version = bundle.manifest().version();
        Path file = Path.of(options.value("--out").orElse(version + ".zip"));
        try {
            Files.write(file, bundle.zip());
        } catch (IOException e) {
            throw new CommandException("%s cannot be written.".formatted(file), e);
        }
        out.printf("%s: version %s, %s%n", file, version, bundle.manifest().contentHash());
    }

    private void take(PrintStream out) throws CommandException {
        Bundle bundle = bundle(places.get(0));
        URI service = URI.create(options.value("--url").orElse("http://127.0.0.1:8080"));
        Path data = Path.of(options.value("--data").orElse("data"));
        JsonNode taken = ServiceClient.administrator(service, data)
                .post("/v1/regulations/import", "application/zip", bundle.zip());
        out.printf(
                "Version %s is here, in force from %s.%n",
                taken.path("version").asText(), taken.path("effectiveFrom").asText());
    }

    private static Regulation law(String place) throws CommandException {
        try {
            return LawFiles.read(place).regulation();
        } catch (GateRefusal refusal) {
            throw refused(place, refusal);
        }
    }

    /** A bundle that would pass the gate. */
    private static Bundle bundle(String place) throws CommandException {
        try {
            Bundle bundle = LawFiles.read(place);
            bundle.regulation();
            return bundle;
        } catch (GateRefusal refusal) {
            throw refused(place, refusal);
        }
    }

    private static CommandException refused(String place, GateRefusal refusal) {
        int more = refusal.faults().size() - 1;
        return new CommandException("%s does not become law: %s%s"
                .formatted(
                        place,
                        refusal.faults().get(0),
                        more == 0 ? "" : " (and %d more; see law check)".formatted(more)));
    }
}
