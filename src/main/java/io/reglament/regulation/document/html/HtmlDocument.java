package io.reglament.regulation.document.html;

import io.reglament.regulation.document.Block;
import io.reglament.regulation.document.Block.Clause;
import io.reglament.regulation.document.Block.Grid;
import io.reglament.regulation.document.Block.Line;
import io.reglament.regulation.document.Block.Prose;
import io.reglament.regulation.document.LawDocument;
import io.reglament.regulation.document.Section;
import io.reglament.regulation.document.TitlePage;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a document as one HTML file that is XML too: no script, no file beside it, a heading or clause by its number after a hash sign. */
public final class HtmlDocument {
    private static final int CHAPTER = 2;

    /** A table of more columns is set in small type, and of many more on a page across. */
    private static final int FEW = 6;

    private static final int MANY = 9;

    private final Markup out = new Markup();
    private final Set<String> ids = new HashSet<>();
    private final LawDocument document;

    private HtmlDocument(LawDocument document) {
        this.document = document;
    }

    /** The file in UTF-8; the same document gives the same bytes. */
    public static byte[] write(LawDocument document) {
        return new HtmlDocument(document).whole().getBytes(StandardCharsets.UTF_8);
    }

    private String whole() {
        String language = document.language().code();
        TitlePage page = document.titlePage();
        Style style = Style.of(page.running());
        out.raw("<!DOCTYPE html>\n").open("html", "lang", language, "xmlns", "http://www.w3.org/1999/xhtml");
        out.open("head").empty("meta", "charset", "utf-8");
        out.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src '" + style.digest() + "'");
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.text("title", document.title() + ". " + page.running());
        out.open("style").raw(style.css()).close("style").close("head");
        out.open("body");
        titlePage(page);
        contents();
        out.open("main");
        document.chapters().forEach(chapter -> section(chapter, CHAPTER));
        out.close("main").close("body").raw("</html>\n");
        return out.toString();
    }

    private void titlePage(TitlePage page) {
        out.open("header").text("h1", document.title());
        @Nullable String mark = page.mark();
        if (mark != null) {
            out.text("p", mark, "class", "mark");
        }
        out.open("dl");
        page.entries().forEach(entry -> out.text("dt", entry.name()).text("dd", entry.value()));
        out.close("dl").close("header");
        if (mark != null) {
            out.text("div", mark, "class", "stamp", "aria-hidden", "true");
        }
    }

    private void contents() {
        out.open("nav").text("h2", document.contents());
        contents(document.chapters());
        out.close("nav");
    }

    private void contents(List<Section> sections) {
        out.open("ol");
        for (Section section : sections) {
            out.open("li").text("a", section.heading(), "href", "#" + section.id());
            if (!section.parts().isEmpty()) {
                contents(section.parts());
            }
            out.close("li");
        }
        out.close("ol");
    }

    private void section(Section section, int level) {
        out.open("section").text("h" + level, section.heading(), "id", id(section.id()));
        section.blocks().forEach(block -> block(block, section));
        section.parts().forEach(part -> section(part, level + 1));
        out.close("section");
    }

    private void block(Block block, Section section) {
        if (block instanceof Prose prose) {
            out.text("p", prose.text());
        } else if (block instanceof Clause clause) {
            clause(clause);
        } else if (block instanceof Grid grid) {
            grid(grid, section);
        }
    }

    private void clause(Clause clause) {
        out.open("div", "class", "clause", "id", id(clause.number()));
        out.text("span", clause.number(), "class", "number");
        out.open("div", "class", "said");
        if (!clause.lead().isEmpty()) {
            out.text("span", clause.lead(), "class", "lead");
        }
        if (!clause.sentence().isEmpty()) {
            out.text("span", clause.sentence());
        }
        out.text("span", clause.row(), "class", "row");
        if (!clause.comment().isEmpty()) {
            out.text("span", clause.comment(), "class", "comment");
        }
        out.close("div").close("div");
    }

    private void grid(Grid grid, Section section) {
        String look = grid.headings().size() > FEW ? "wide" : grid.headings().size() == 2 ? "values" : "";
        out.open("div", "class", grid.headings().size() > MANY ? "scroll widest" : "scroll");
        out.open("table", "class", section.id().equals("violations") ? "offences" : look, "aria-label", grid.caption());
        out.open("thead").open("tr");
        grid.headings().forEach(heading -> out.text("th", heading, "scope", "col"));
        out.close("tr").close("thead").open("tbody");
        for (Line line : grid.lines()) {
            out.open("tr", "id", id(line.id()));
            line.cells().forEach(cell -> out.text("td", cell));
            out.close("tr");
        }
        out.close("tbody").close("table").close("div");
    }

    /** An id stands once in a file. */
    private String id(String wanted) {
        return ids.add(wanted) ? wanted : "";
    }
}
