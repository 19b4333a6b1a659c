package io.reglament.regulation.lint;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One doubtful thing in a law that is being written.
 *
 * @param kind what is doubtful
 * @param table the table's id; empty where it is about the whole law
 * @param rows ids of the rows that it is about, the one to look at first
 * @param column the column that it is about; null where the whole row is
 * @param value what is doubtful there, in the grid's language; null where nothing by itself is
 * @param example text by input column in the grid's language: facts that prove it; empty where no facts can
 * @param proposal a row that closes a gap; null for every other kind
 * @param substance what the finding rests on: when it changes, an earlier word on the finding no longer counts
 */
public record Finding(
        Kind kind,
        String table,
        List<String> rows,
        @Nullable String column,
        @Nullable String value,
        SortedMap<String, String> example,
        @Nullable Proposal proposal,
        String substance) {

    /** How much a finding weighs. */
    public enum Weight {
        /** With it the draft cannot become law. */
        STOPS,
        /** Somebody says why it is right as it is before the draft becomes law. */
        ASKS
    }

    /** What is doubtful. */
    public enum Kind {
        /** The table cannot be law: a rule could not read it, or a ceiling of the law is passed. */
        NOT_LAW(Weight.STOPS),
        /** Two rows of a UNIQUE table match the same facts. */
        OVERLAP(Weight.STOPS),
        /** Two rows of an ANY table match the same facts and answer differently. */
        CONTRADICTION(Weight.STOPS),
        /** No value that is allowed passes a cell. */
        UNREACHABLE(Weight.ASKS),
        /** No row answers for some facts. */
        GAP(Weight.ASKS),
        /** Rows above take all facts of a row. */
        MASKED(Weight.ASKS),
        /** Rows above take all facts of a value that a cell names. */
        PARTLY_MASKED(Weight.ASKS),
        /** A row says what another one says. */
        DUPLICATE(Weight.ASKS),
        /** A bound of a cell lies outside of the allowed values. */
        OUTSIDE(Weight.ASKS),
        /** A number in the words of a row is in none of its cells. */
        WORDS(Weight.ASKS),
        /** A norm that nobody can keep, for the calendar or for another norm. */
        UNKEEPABLE(Weight.ASKS),
        /** A norm is shorter than in the version before: what is watched so that quality does not suffer? */
        SHORTER(Weight.ASKS),
        /** Only one person has written the draft. */
        ONE_AUTHOR(Weight.ASKS),
        /** The mode of a rule was changed that finds nothing which a mode could soften. */
        MODE_WITHOUT_EFFECT(Weight.ASKS),
        /** The table is too tangled to be searched for gaps and masked rows. */
        NOT_SEARCHED(Weight.ASKS);

        private final Weight weight;

        Kind(Weight weight) {
            this.weight = weight;
        }

        public Weight weight() {
            return weight;
        }
    }

    /**
     * A row that could be added, at any place.
     *
     * @param cells text by column in the grid's language
     * @param like the row whose answer it takes over
     */
    public record Proposal(SortedMap<String, String> cells, String like) {}

    public Finding {
        rows = List.copyOf(rows);
    }

    /** By which a word on the finding is remembered: another one as soon as what it rests on is another. */
    public String key() {
        String of = String.join("\n", kind.name(), table, String.valueOf(column), String.valueOf(value), substance);
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
