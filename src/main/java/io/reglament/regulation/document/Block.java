package io.reglament.regulation.document;

import java.util.List;
import java.util.stream.Stream;

/** A part of a section that is read as a whole. */
public sealed interface Block {
    /** What it says, in the order in which it is read. */
    Stream<String> texts();

    /** A paragraph. */
    record Prose(String text) implements Block {
        public Prose {
            text = Plain.of(text);
        }

        @Override
        public Stream<String> texts() {
            return Stream.of(text);
        }
    }

    /**
     * A row of a table as a numbered sentence.
     *
     * @param number of the clause, such as {@code 1.2.4}
     * @param lead the row in words of its own; empty where it has none
     * @param row id of the row
     * @param comment empty where there is none
     */
    record Clause(String number, String lead, String sentence, String row, String comment) implements Block {
        public Clause {
            number = Plain.of(number);
            lead = Plain.of(lead);
            sentence = Plain.of(sentence);
            row = Plain.of(row);
            comment = Plain.of(comment);
        }

        @Override
        public Stream<String> texts() {
            return Stream.of(number, lead, sentence, row, comment).filter(text -> !text.isEmpty());
        }
    }

    /**
     * A table with a heading to each column.
     *
     * @param caption what it is, for those who hear it read
     */
    record Grid(String caption, List<String> headings, List<Line> lines) implements Block {
        public Grid {
            caption = Plain.of(caption);
            headings = headings.stream().map(Plain::of).toList();
            lines = List.copyOf(lines);
        }

        @Override
        public Stream<String> texts() {
            return Stream.concat(headings.stream(), lines.stream().flatMap(line -> line.cells().stream()))
                    .filter(text -> !text.isEmpty());
        }
    }

    /**
     * A row of a grid.
     *
     * @param id by which it is linked to; empty where it is not
     */
    record Line(String id, List<String> cells) {
        public Line {
            cells = cells.stream().map(Plain::of).toList();
        }
    }
}
