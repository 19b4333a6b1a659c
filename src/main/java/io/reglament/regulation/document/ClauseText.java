package io.reglament.regulation.document;

import io.reglament.regulation.Regulation;
import io.reglament.regulation.sheet.Language;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import io.reglament.regulation.words.TableWords;
import java.util.ArrayList;
import java.util.List;

/**
 * A clause as it is quoted: what the document says of a row.
 *
 * @param row as {@code contact-limit/CL-04}
 * @param number of the clause, such as {@code 1.2.4}
 */
public record ClauseText(String row, String number, Label text) {
    private static final String ENDED = ".!?…:;";

    /** The rows of a version that are cited as {@code table/row}, in the same order; one that it does not have is left out. */
    public static List<ClauseText> cited(Regulation law, List<String> refs) {
        List<ClauseText> cited = new ArrayList<>();
        for (String ref : refs) {
            for (Table table : law.tables()) {
                table.rows().stream().filter(row -> row.ref().equals(ref)).forEach(row -> cited.add(of(table, row)));
            }
        }
        return List.copyOf(cited);
    }

    private static ClauseText of(Table table, Row row) {
        return new ClauseText(
                row.ref(),
                row.clause(),
                new Label(whole(table, row, Language.RUSSIAN), whole(table, row, Language.ENGLISH)));
    }

    private static String whole(Table table, Row row, Language language) {
        return (lead(table, row, language) + " " + language.words().sentence(table, row)).strip();
    }

    /** The row in words of its own, where people gave it any. */
    static String lead(Table table, Row row, Language language) {
        String own = language.words()
                .label(row.label().otherThan(TableWords.sentences(table, row)))
                .strip();
        return own.isEmpty() || ENDED.indexOf(own.charAt(own.length() - 1)) >= 0 ? own : own + ".";
    }
}
