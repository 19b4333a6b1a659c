package io.reglament.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.reglament.calendar.WorkingCalendar;
import io.reglament.calendar.json.CalendarJson;
import io.reglament.decision.DecideDeal;
import io.reglament.decision.trial.TriedCases;
import io.reglament.evaluation.drl.RuleUnitRules;
import io.reglament.finding.text.IcuSentences;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.cases.CaseTrial;
import io.reglament.regulation.cases.Item;
import io.reglament.regulation.cases.ListResult;
import io.reglament.regulation.cases.Verdict;
import io.reglament.regulation.cases.json.TriedFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cases that lie in the folder of a law, one to a file of {@code cases/}, and what the law finds in them. */
record LawCases(List<Tried> tried) {
    static final String FOLDER = "cases";

    /** A case by its file. */
    record Tried(String file, String name, Verdict verdict) {}

    /** Those of a version, which lie beside its tables in a folder or a zip. */
    static LawCases of(Bundle version) {
        List<Tried> tried = new ArrayList<>();
        if (!version.cases().isEmpty()) {
            CaseTrial trial = trial();
            Regulation law = version.regulation();
            version.cases().forEach((file, content) -> {
                TriedFile found = TriedFile.of(content, law, trial);
                tried.add(new Tried(file, found.name(), found.verdict()));
            });
        }
        return new LawCases(List.copyOf(tried));
    }

    /**
     * The files of the cases in a folder, none where there is no such folder.
     *
     * @throws CommandException where they are too many
     */
    static List<Path> files(Path folder) throws IOException, CommandException {
        LawFiles.requireNoLink(folder);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.json")) {
            for (Path entry : entries) {
                if (files.size() == Bundle.MOST_CASES) {
                    throw new CommandException("%s has more than %d cases.".formatted(folder, Bundle.MOST_CASES));
                }
                LawFiles.requireFile(entry);
                files.add(entry);
            }
        }
        return files.stream().sorted().toList();
    }

    /** By the calendar that the service ships; a case may bring another along. */
    private static CaseTrial trial() {
        WorkingCalendar shipped = CalendarJson.ruMsk().workingCalendar();
        return new TriedCases(new DecideDeal(new RuleUnitRules(), new IcuSentences()), id -> Optional.of(shipped)
                .filter(calendar -> id == null || id.equals(calendar.id())));
    }

    /** @throws CommandException where one of them is red */
    void requireGreen() throws CommandException {
        long red = tried.stream().filter(each -> !each.verdict().isGreen()).count();
        if (red > 0) {
            throw new CommandException("%d of %s red.".formatted(red, Counted.of(tried.size(), "case")));
        }
    }

    /** What is red, line by line: what did not come, and what came besides. */
    List<String> words() {
        List<String> lines = new ArrayList<>();
        for (Tried each : tried) {
            if (!each.verdict().isGreen()) {
                String fault = each.verdict().fault();
                lines.add(each.file()
                        + (each.name().isEmpty() ? "" : ", " + each.name())
                        + (fault == null ? "" : ": " + fault));
                each.verdict().lists().stream()
                        .filter(list -> !list.asExpected())
                        .forEach(list -> lines.add("  " + list.words()));
            }
        }
        return lines;
    }

    /** Adds them to a report. */
    void addTo(ObjectNode report) {
        ArrayNode cases = report.putArray("cases");
        for (Tried each : tried) {
            ObjectNode shown = cases.addObject()
                    .put("file", each.file())
                    .put("name", each.name())
                    .put("state", each.verdict().state().name());
            if (each.verdict().fault() != null) {
                shown.put("fault", each.verdict().fault());
            }
            ArrayNode lists = shown.putArray("lists");
            each.verdict().lists().forEach(list -> add(lists.addObject(), list));
        }
    }

    private static void add(ObjectNode shown, ListResult list) {
        shown.put("list", list.list().field()).put("asExpected", list.asExpected());
        ArrayNode missing = shown.putArray("missing");
        list.missing().forEach(item -> missing.add(json(item)));
        ArrayNode besides = shown.putArray("besides");
        list.besides().forEach(item -> besides.add(json(item)));
    }

    private static ObjectNode json(Item item) {
        ObjectNode shown = ServiceClient.JSON.createObjectNode();
        item.fields().forEach(shown::put);
        ArrayNode rows = shown.putArray("rows");
        item.rows().forEach(rows::add);
        return shown;
    }
}
