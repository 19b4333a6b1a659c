package io.reglament.regulation.draft.desk;

import io.reglament.regulation.Regulation;
import io.reglament.regulation.RuleMode;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.bundle.Manifest;
import io.reglament.regulation.contract.Contract;
import io.reglament.regulation.dmn.DmnGate;
import io.reglament.regulation.dmn.GateFault;
import io.reglament.regulation.dmn.GateRefusal;
import io.reglament.regulation.draft.Draft;
import io.reglament.regulation.draft.Drafts;
import io.reglament.regulation.table.Table;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a draft says at a revision: its base with the edits on it. Contents are read when they are asked for. */
public final class DraftedLaw {
    private final Draft draft;
    private final Drafts drafts;
    private final Bundle base;

    /** @param base the version that the draft started from */
    DraftedLaw(Draft draft, Drafts drafts, Bundle base) {
        this.draft = draft;
        this.drafts = drafts;
        this.base = base;
    }

    public Draft draft() {
        return draft;
    }

    /** The format of the manifest that the draft started from. */
    int format() {
        return base.manifest().format();
    }

    /** The tables of the law, ascending. */
    public Set<String> tableIds() {
        return base.manifest().tables().keySet();
    }

    /** The table as the draft has it now. */
    public Table table(String id) {
        return table(id, draft.revision());
    }

    /** All tables as the draft has them now, ascending. */
    public List<Table> tables() {
        return tableIds().stream().map(this::table).toList();
    }

    /** The table as it was after a revision. */
    public Table table(String id, int upTo) {
        int revision = draft.revisionOf(id, upTo);
        String file = id + ".dmn";
        return revision == Draft.BASE
                ? DmnGate.kept(file, base.dmn(id).orElseThrow())
                : DmnGate.drafted(file, drafts.content(draft.id(), revision));
    }

    /** Mode by rule as the draft has them now. */
    public SortedMap<String, RuleMode> modes() {
        return modes(draft.revision());
    }

    /** Mode by rule after a revision. */
    public SortedMap<String, RuleMode> modes(int upTo) {
        int revision = draft.revisionOf(null, upTo);
        return revision == Draft.BASE
                ? Contract.ours().effective(base.manifest().ruleModes())
                : ModesJson.read(drafts.content(draft.id(), revision));
    }

    /**
     * The draft after a revision as a version that could decide; it takes effect when its base does.
     *
     * @throws GateRefusal when it does not hold the contract of the tables
     */
    Regulation regulation(int upTo) {
        return regulation(upTo, "draft-" + draft.id(), draft.createdBy(), "draft-" + draft.id() + "." + upTo);
    }

    /**
     * The draft after a revision under the name and the hash of its base, so that decisions by it differ from those by the base in what the
     * draft changes, and in nothing else.
     *
     * @throws GateRefusal when it does not hold the contract of the tables
     */
    public Regulation inPlaceOfBase(int upTo) {
        Manifest manifest = base.manifest();
        return regulation(upTo, manifest.version(), manifest.approvedBy(), manifest.contentHash());
    }

    private Regulation regulation(int upTo, String version, String by, String contentHash) {
        Manifest manifest = base.manifest();
        List<GateFault> faults = new ArrayList<>();
        List<Table> tables = tableIds().stream()
                .map(id -> Contract.ours().bind(table(id, upTo), manifest.format(), faults))
                .toList();
        if (!faults.isEmpty()) {
            throw new GateRefusal(faults);
        }
        return new Regulation(
                manifest.code(),
                version,
                manifest.effectiveFrom().toInstant(),
                manifest.approvedAt().toInstant(),
                by,
                modes(upTo),
                tables,
                contentHash);
    }

    /** The digest of all that the draft says after a revision: that of a bundle of its tables and modes under the head of its base. */
    public String contentHash(int upTo) {
        Manifest head = base.manifest();
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String id : tableIds()) {
            int revision = draft.revisionOf(id, upTo);
            files.put(
                    id + ".dmn",
                    revision == Draft.BASE ? base.dmn(id).orElseThrow() : drafts.content(draft.id(), revision));
        }
        return Bundle.of(
                        new Manifest(
                                head.format(),
                                head.code(),
                                head.version(),
                                head.effectiveFrom(),
                                head.approvedAt(),
                                head.approvedBy(),
                                modes(upTo),
                                head.tables(),
                                head.base()),
                        files)
                .manifest()
                .contentHash();
    }

    /** The version that the draft started from. */
    public Bundle base() {
        return base;
    }

    /**
     * The draft as it is now as the files of a version; a table that nobody edited is the file that it was.
     *
     * @param version name of the version
     */
    public Bundle bundle(String version, OffsetDateTime effectiveFrom, OffsetDateTime approvedAt, String approvedBy) {
        Manifest was = base.manifest();
        Manifest header = new Manifest(
                was.format(),
                was.code(),
                version,
                effectiveFrom,
                approvedAt,
                approvedBy,
                draft.revisionOf(null) == Draft.BASE ? was.ruleModes() : modes(),
                new TreeMap<>(),
                companyBase());
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String id : tableIds()) {
            int revision = draft.revisionOf(id);
            files.put(
                    id + ".dmn",
                    revision == Draft.BASE ? base.dmn(id).orElseThrow() : drafts.content(draft.id(), revision));
        }
        return Bundle.of(header, files);
    }

    /** What a branch's draft lies over; null for a draft of the company. */
    private Manifest.@Nullable Base companyBase() {
        if (draft.branch() == null) {
            return null;
        }
        Manifest was = base.manifest();
        return was.base() == null ? new Manifest.Base(was.version(), was.contentHash()) : was.base();
    }

    /** The edits by which the table came to be what it is, the last one of each cell. */
    public Blame blame(String tableId) {
        return Blame.of(draft, tableId);
    }
}
