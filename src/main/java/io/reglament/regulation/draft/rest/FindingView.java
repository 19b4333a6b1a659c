package io.reglament.regulation.draft.rest;

import io.reglament.regulation.draft.Acknowledgement;
import io.reglament.regulation.draft.desk.DraftFindings.Stated;
import io.reglament.regulation.lint.Finding;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.words.FindingWords;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A finding as people read it; its cells are those of {@code column} in {@code rows}, or the whole rows where there is no column. */
public record FindingView(
        String id,
        Finding.Kind kind,
        Finding.Weight weight,
        @Nullable String table,
        List<String> rows,
        @Nullable String column,
        Label text,
        SortedMap<String, String> example,
        Finding.@Nullable Proposal proposal,
        boolean inherited,
        boolean settled,
        @Nullable Accepted accepted) {
    /** Who accepts the finding, and why. */
    public record Accepted(Instant at, String by, String reason) {
        private static @Nullable Accepted of(@Nullable Acknowledgement word) {
            return word == null ? null : new Accepted(word.at(), word.by(), word.reason());
        }
    }

    static FindingView of(Stated stated) {
        Finding finding = stated.finding();
        return new FindingView(
                finding.key(),
                finding.kind(),
                finding.kind().weight(),
                finding.table().isEmpty() ? null : finding.table(),
                finding.rows(),
                finding.column(),
                FindingWords.of(finding, stated.table()),
                finding.example(),
                finding.proposal(),
                stated.inherited(),
                stated.settled(),
                Accepted.of(stated.word()));
    }

    /** The findings of a draft; {@code unsettled} are those that keep it from becoming law. */
    public record FindingPage(int unsettled, List<FindingView> items) {
        static FindingPage of(List<Stated> all) {
            return new FindingPage(
                    (int) all.stream().filter(each -> !each.settled()).count(),
                    all.stream().map(FindingView::of).toList());
        }
    }
}
