package io.reglament.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.reglament.calendar.WorkingCalendar;
import io.reglament.calendar.json.CalendarJson;
import io.reglament.decision.DecideDeal;
import io.reglament.decision.trial.TriedCases;
import io.reglament.evaluation.drl.RuleUnitRules;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultyFacts;
import io.reglament.finding.text.IcuSentences;
import io.reglament.json.BodyReader;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.cases.Case;
import io.reglament.regulation.cases.CaseTrial;
import io.reglament.regulation.cases.Item;
import io.reglament.regulation.cases.ListResult;
import io.reglament.regulation.cases.Verdict;
import io.reglament.regulation.cases.json.CaseJson;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cases that lie in the folder of a law, one to a file of {@code cases/}, and what the law finds in them. */
record LawCases(List<Tried> tried) {
    private static final int MOST_FILES = 500;

    /** A case by its file. */
    record Tried(String file, String name, Verdict verdict) {}

    /**
     * @return none where the place is no folder or has no cases
     * @throws CommandException where they cannot be read, or are too many
     */
    static LawCases of(String place, Regulation law) throws CommandException {
        Path folder = Path.of(place, "cases");
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return new LawCases(List.of());
        }
        List<Tried> tried = new ArrayList<>();
        try {
            List<Path> files = files(folder);
            if (!files.isEmpty()) {
                CaseTrial trial = trial();
                for (Path file : files) {
                    tried.add(tried(file, law, trial));
                }
            }
        } catch (IOException e) {
            throw new CommandException("%s cannot be read.".formatted(folder), e);
        }
        return new LawCases(List.copyOf(tried));
    }

    private static List<Path> files(Path folder) throws IOException, CommandException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.json")) {
            for (Path entry : entries) {
                if (files.size() == MOST_FILES) {
                    throw new CommandException("%s has more than %d cases.".formatted(folder, MOST_FILES));
                }
                if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                    files.add(entry);
                }
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

    private static Tried tried(Path file, Regulation law, CaseTrial trial) throws IOException {
        String name = "cases/" + file.getFileName();
        if (Files.size(file) > BodyReader.MAX_BODY) {
            return new Tried(name, "", Verdict.of("is larger than 1 MiB"));
        }
        try {
            Case read = CaseJson.read(Files.readAllBytes(file), trial.words());
            return new Tried(name, read.name(), trial.verdict(read, law));
        } catch (FaultyFacts faulty) {
            Fault first = faulty.faults().get(0);
            return new Tried(name, "", Verdict.of("%s: %s".formatted(first.pointer(), first.detail())));
        }
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
                        .forEach(list -> lines.add("  %s: expected and not found %s; found besides %s"
                                .formatted(list.list().field(), list.missing(), list.besides())));
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
