package io.reglament.csv;

import java.util.ArrayList;
import java.util.List;

/** Splits a text file into lines of cells; what stands between cells follows from its first line. */
final class CsvLines {
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    CsvLines(String text) {
        this.text = text;
        String first = text.lines().findFirst().orElse("");
        separator = first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    /** @throws OpenQuote when a quotation mark is never closed */
    List<List<String>> all() {
        List<List<String>> lines = new ArrayList<>();
        while (at < text.length()) {
            lines.add(next());
        }
        return lines;
    }

    private List<String> next() {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == separator) {
            at++;
            cells.add(cell());
        }
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
        return cells;
    }

    private String cell() {
        return at < text.length() && text.charAt(at) == '"' ? quoted() : bare();
    }

    private String bare() {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && !endsLine(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append(c);
                at++;
            } else {
                return cell.append(bare()).toString();
            }
        }
        throw new OpenQuote(line);
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r';
    }
}
