package io.reglament.regulation.draft.desk;

import io.reglament.regulation.RuleMode;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.bundle.Bundles;
import io.reglament.regulation.dmn.DmnGate;
import io.reglament.regulation.dmn.DmnWriter;
import io.reglament.regulation.draft.Change;
import io.reglament.regulation.draft.Conflict;
import io.reglament.regulation.draft.Draft;
import io.reglament.regulation.draft.DraftRow;
import io.reglament.regulation.draft.Drafts;
import io.reglament.regulation.draft.Drafts.NewRevision;
import io.reglament.regulation.draft.Drafts.Outcome;
import io.reglament.regulation.draft.Drafts.Start;
import io.reglament.regulation.draft.Modes;
import io.reglament.regulation.draft.RepeatedAdditions;
import io.reglament.regulation.draft.Revision;
import io.reglament.regulation.draft.RowSentences;
import io.reglament.regulation.draft.SentRows;
import io.reglament.regulation.draft.TableDiff;
import io.reglament.regulation.draft.TableMerge;
import io.reglament.regulation.draft.TableMerge.Merged;
import io.reglament.regulation.judgement.desk.JudgementThread;
import io.reglament.regulation.table.Table;
import io.reglament.regulation.words.TableWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Edits of drafts by any number of people: whatever one of them saw when he began, nobody's cell is lost silently. */
@ApplicationScoped
public class DraftDesk {
    static final RowSentences SENTENCES = TableWords::sentences;

    private final Drafts drafts;
    private final Bundles bundles;
    private final JudgementThread judge;
    private final VersionCases cases;

    DraftDesk(Drafts drafts, Bundles bundles, JudgementThread judge, VersionCases cases) {
        this.drafts = drafts;
        this.bundles = bundles;
        this.judge = judge;
        this.cases = cases;
    }

    /**
     * What came of an edit.
     *
     * @param revision the number of the edit that the table is at now
     * @param base the table that the edit started from
     * @param before the table as it was when it was saved
     * @param table the table as it is now
     * @param changes what this edit changed
     * @param joined what others had changed since its author began, and which stayed
     * @param conflicts what two changed differently; where there are any, nothing was saved
     */
    public record Saved(
            int revision,
            Table base,
            Table before,
            Table table,
            List<Change> changes,
            List<Change> joined,
            List<Conflict> conflicts) {}

    /** The modes after an edit of them. */
    public record SavedModes(int revision, SortedMap<String, RuleMode> modes, List<Change> changes) {}

    /**
     * @param branch the branch that it is for; null for the whole company
     * @throws IllegalArgumentException when there is no such version
     * @throws io.reglament.fault.FaultyFacts when the version has nothing that a branch may change, or is another branch's
     */
    public Draft create(String name, Draft.Kind kind, String baseVersion, @Nullable String branch, String by) {
        Bundle base = bundles.version(baseVersion)
                .orElseThrow(() -> new IllegalArgumentException("There is no version " + baseVersion))
                .bundle();
        String of = BranchRules.branch(base, branch);
        return drafts.create(name, kind, new Start(baseVersion, base.manifest().contentHash(), of), by, cases.of(base));
    }

    /** The draft with what it says; empty where there is none. */
    public Optional<DraftedLaw> one(long id) {
        return drafts.one(id).map(this::law);
    }

    public List<Draft> all() {
        return drafts.all();
    }

    /**
     * Saves the rows of a table as somebody sent them who had seen it at a revision.
     *
     * @param seen the revision that the table was at
     * @throws io.reglament.fault.FaultyFacts when the rows cannot be read
     */
    public Saved save(long id, String tableId, int seen, List<DraftRow> rows, String by) {
        return edit(id, tableId, law -> saved(law, tableId, seen, rows, by));
    }

    /**
     * What {@link #save} would come to now; nothing is stored.
     *
     * @throws io.reglament.fault.FaultyFacts when the rows cannot be read
     */
    public Saved tried(DraftedLaw law, String tableId, int seen, List<DraftRow> rows) {
        return saved(law, tableId, seen, rows, "").answer();
    }

    private static Outcome<Saved> saved(DraftedLaw law, String tableId, int seen, List<DraftRow> rows, String by) {
        Table base = law.table(tableId, seen);
        Table read = SentRows.read(base, taken(law, tableId), rows, SENTENCES);
        Table yours = RepeatedAdditions.known(base, law.table(tableId), read, rows);
        return joined(law, tableId, base, yours, new Author(by, Revision.Kind.EDIT, ""));
    }

    /**
     * Takes back what one edit of a table did; what was changed since then stays.
     *
     * @param number the edit
     */
    public Saved undo(long id, String tableId, int number, String by) {
        return edit(
                id,
                tableId,
                law -> joined(
                        law,
                        tableId,
                        law.table(tableId, number),
                        law.table(tableId, number - 1),
                        new Author(by, Revision.Kind.UNDO, "revision " + number)));
    }

    /** Takes over into a draft what another one changed in a table against the version that both started from. */
    public Saved take(long id, String tableId, DraftedLaw from, String by) {
        return edit(
                id,
                tableId,
                law -> joined(
                        law,
                        tableId,
                        from.table(tableId, Draft.BASE),
                        from.table(tableId),
                        new Author(
                                by, Revision.Kind.TAKEN, "draft " + from.draft().id())));
    }

    /** Sets the modes of rules; the modes of rules that are not named stay. */
    public SavedModes save(long id, int seen, SortedMap<String, RuleMode> yours, String by) {
        return drafts.edit(id, draft -> {
            BranchRules.requireModesOfItsOwn(draft);
            DraftedLaw law = law(draft);
            SortedMap<String, RuleMode> now = law.modes();
            SortedMap<String, RuleMode> joined = Modes.joined(law.modes(seen), now, yours);
            List<Change> changes = Modes.changes(now, joined);
            int revision = changes.isEmpty() ? draft.revisionOf(null) : draft.revision() + 1;
            NewRevision made = changes.isEmpty()
                    ? null
                    : new NewRevision(by, Revision.Kind.EDIT, "", null, changes, ModesJson.write(joined));
            return new Outcome<>(made, new SavedModes(revision, joined, changes));
        });
    }

    /** Discards a draft; its history stays. */
    public void discard(long id, String by) {
        drafts.end(id, by);
    }

    private record Author(String by, Revision.Kind kind, String origin) {}

    private Saved edit(long id, String tableId, Function<DraftedLaw, Outcome<Saved>> edit) {
        Saved saved = drafts.edit(id, draft -> edit.apply(law(draft)));
        if (!saved.changes().isEmpty()) {
            judge.edited(saved.table());
        }
        return saved;
    }

    private static Outcome<Saved> joined(DraftedLaw law, String tableId, Table base, Table yours, Author author) {
        Draft draft = law.draft();
        Table now = law.table(tableId);
        Merged merged = TableMerge.of(base, now, yours, SENTENCES);
        if (!merged.conflicts().isEmpty()) {
            return unsaved(draft.revisionOf(tableId), now, merged.conflicts());
        }
        List<Change> changes = TableDiff.of(now, merged.table(), SENTENCES);
        if (changes.isEmpty()) {
            return unsaved(draft.revisionOf(tableId), now, List.of());
        }
        NewRevision made =
                new NewRevision(author.by(), author.kind(), author.origin(), tableId, changes, file(merged.table()));
        BranchRules.require(draft, law.table(tableId, Draft.BASE), merged.table());
        List<Change> others = TableDiff.of(base, now, SENTENCES);
        return new Outcome<>(
                made, new Saved(draft.revision() + 1, base, now, merged.table(), changes, others, List.of()));
    }

    /**
     * The table as it is stored.
     *
     * @throws io.reglament.regulation.dmn.GateRefusal when it would not be read again, being too large for one
     */
    private static byte[] file(Table table) {
        byte[] file = DmnWriter.write(table);
        DmnGate.drafted(table.id() + ".dmn", file);
        return file;
    }

    private static Outcome<Saved> unsaved(int revision, Table now, List<Conflict> conflicts) {
        return new Outcome<>(null, new Saved(revision, now, now, now, List.of(), List.of(), conflicts));
    }

    /** Every id that a row of the table has or had in this draft, and the clauses of its rows: none is given again. */
    private static Set<String> taken(DraftedLaw law, String tableId) {
        Set<String> taken = new HashSet<>();
        List<Table> states = new ArrayList<>(List.of(law.table(tableId, Draft.BASE), law.table(tableId)));
        states.forEach(state -> state.rows().stream()
                .flatMap(row -> Stream.of(row.id(), row.clause()))
                .forEach(taken::add));
        law.draft().revisions().stream()
                .filter(revision -> tableId.equals(revision.tableId()))
                .forEach(
                        revision -> revision.changes().stream().map(Change::row).forEach(taken::add));
        return taken;
    }

    private DraftedLaw law(Draft draft) {
        return new DraftedLaw(draft, drafts, base(draft));
    }

    private Bundle base(Draft draft) {
        return bundles.all().stream()
                .map(Bundles.Kept::bundle)
                .filter(bundle -> bundle.manifest().contentHash().equals(draft.baseHash()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Version " + draft.baseVersion() + " is not here any more"));
    }
}
