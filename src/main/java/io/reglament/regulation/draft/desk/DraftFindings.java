package io.reglament.regulation.draft.desk;

import io.reglament.calendar.WorkingCalendar;
import io.reglament.regulation.RuleMode;
import io.reglament.regulation.contract.Contract;
import io.reglament.regulation.draft.Acknowledgement;
import io.reglament.regulation.draft.Draft;
import io.reglament.regulation.draft.Revision;
import io.reglament.regulation.lint.Finding;
import io.reglament.regulation.lint.Finding.Kind;
import io.reglament.regulation.lint.LawLint;
import io.reglament.regulation.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is doubtful in a draft, what of it was so before, and what people have said to it. */
public final class DraftFindings {
    private final DraftedLaw law;
    private final WorkingCalendar calendar;
    private final Map<String, Acknowledgement> words;

    /** @param words on findings of this draft, the last one of each */
    DraftFindings(DraftedLaw law, WorkingCalendar calendar, List<Acknowledgement> words) {
        this.law = law;
        this.calendar = calendar;
        this.words = new HashMap<>();
        words.forEach(each -> this.words.put(each.finding(), each));
    }

    /**
     * A finding as it stands in a draft.
     *
     * @param table that it is about; null where it is about the whole law
     * @param inherited whether the version that the draft started from has it too
     * @param word by which somebody accepts it; null while nobody does
     */
    public record Stated(
            Finding finding,
            @Nullable Table table,
            boolean inherited,
            @Nullable Acknowledgement word) {
        /** Whether nothing is left to be done about it. */
        public boolean settled() {
            return finding.kind().weight() == Finding.Weight.ASKS && (inherited || word != null);
        }
    }

    /** All findings, table by table. */
    public List<Stated> all() {
        SortedMap<String, Table> now = tables(law.draft().revision());
        SortedMap<String, Table> base = tables(Draft.BASE);
        Set<String> before = LawLint.of(base, law.format(), calendar).stream()
                .map(Finding::key)
                .collect(Collectors.toSet());
        List<Finding> found = new ArrayList<>(LawLint.of(now, law.format(), calendar));
        base.forEach((id, table) -> found.addAll(LawLint.ofChange(table, now.getOrDefault(id, table), calendar)));
        found.addAll(ofTheWhole());
        return found.stream()
                .map(each ->
                        new Stated(each, now.get(each.table()), before.contains(each.key()), words.get(each.key())))
                .toList();
    }

    private SortedMap<String, Table> tables(int revision) {
        SortedMap<String, Table> tables = new TreeMap<>();
        law.tableIds().forEach(id -> tables.put(id, law.table(id, revision)));
        return tables;
    }

    private List<Finding> ofTheWhole() {
        List<Finding> found = new ArrayList<>();
        Set<String> authors = law.draft().revisions().stream().map(Revision::by).collect(Collectors.toSet());
        if (authors.size() == 1) {
            found.add(whole(Kind.ONE_AUTHOR, Map.of("author", authors.iterator().next())));
        }
        SortedMap<String, RuleMode> before = law.modes(Draft.BASE);
        law.modes().forEach((rule, mode) -> {
            if (mode != before.get(rule) && Contract.ours().isQuiet(rule)) {
                found.add(whole(Kind.MODE_WITHOUT_EFFECT, Map.of("rule", rule)));
            }
        });
        return found;
    }

    private static Finding whole(Kind kind, Map<String, String> of) {
        return new Finding(kind, "", List.of(), null, null, new TreeMap<>(of), null, of.toString());
    }
}
