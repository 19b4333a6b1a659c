package io.reglament.regulation.document.docx;

import io.reglament.regulation.document.Block;
import io.reglament.regulation.document.Block.Clause;
import io.reglament.regulation.document.Block.Grid;
import io.reglament.regulation.document.Block.Line;
import io.reglament.regulation.document.Block.Prose;
import io.reglament.regulation.document.LawDocument;
import io.reglament.regulation.document.Section;
import io.reglament.regulation.document.TitlePage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/** Writes a document as a docx. */
public final class WordDocument {
    /** A table of more columns is set in small type, and of many more on a page across. */
    private static final int FEW = 6;

    private static final int MANY = 9;

    private final XWPFDocument file;
    private final LawDocument document;
    private final PageFrame frame;
    private final Set<String> marks = new HashSet<>();

    private WordDocument(XWPFDocument file, LawDocument document) {
        this.file = file;
        this.document = document;
        frame = new PageFrame(file);
    }

    /** The file; the same document gives the same bytes. */
    public static byte[] write(LawDocument document) {
        try (XWPFDocument file = new XWPFDocument()) {
            new WordDocument(file, document).whole();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.write(out);
            return SameZip.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
    }

    private void whole() {
        TitlePage page = document.titlePage();
        properties(page);
        new WordStyles(file, document.language().code()).add();
        frame.add(page.running());
        titlePage(page);
        contents();
        document.chapters().forEach(chapter -> section(chapter, 1));
    }

    private void properties(TitlePage page) {
        CoreProperties core = file.getProperties().getCoreProperties();
        core.setCreator("Reglament");
        core.setTitle(document.title() + ". " + page.running());
        String dated = page.dated().truncatedTo(ChronoUnit.SECONDS).toString();
        try {
            core.setCreated(dated);
            core.setModified(dated);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(dated, e);
        }
    }

    private void titlePage(TitlePage page) {
        paragraph(WordStyles.TITLE).createRun().setText(document.title());
        @Nullable String mark = page.mark();
        if (mark != null) {
            paragraph(WordStyles.MARK).createRun().setText(mark);
        }
        page.entries().forEach(entry -> {
            XWPFParagraph paragraph = paragraph(WordStyles.ENTRY);
            paragraph.createRun().setText(entry.name());
            XWPFRun value = paragraph.createRun();
            value.addTab();
            value.setText(entry.value());
        });
    }

    private void contents() {
        XWPFParagraph heading = paragraph(WordStyles.CONTENTS);
        heading.setPageBreak(true);
        heading.createRun().setText(document.contents());
        document.chapters().forEach(chapter -> {
            link(chapter, WordStyles.CONTENTS_1);
            chapter.parts().forEach(part -> link(part, WordStyles.CONTENTS_2));
        });
    }

    private void link(Section section, String style) {
        CTHyperlink link = paragraph(style).getCTP().addNewHyperlink();
        link.setAnchor(mark(section.id()));
        link.addNewR().addNewT().setStringValue(section.heading());
    }

    private void section(Section section, int level) {
        XWPFParagraph heading = paragraph(level == 1 ? WordStyles.HEADING_1 : WordStyles.HEADING_2);
        bookmarked(heading, section.id(), section.heading());
        section.blocks().forEach(this::block);
        section.parts().forEach(part -> section(part, level + 1));
    }

    private void block(Block block) {
        if (block instanceof Prose prose) {
            paragraph(WordStyles.PROSE).createRun().setText(prose.text());
        } else if (block instanceof Clause clause) {
            clause(clause);
        } else if (block instanceof Grid grid) {
            boolean across = grid.headings().size() > MANY;
            if (across) {
                frame.endUpright();
            }
            grid(grid, across);
            if (across) {
                frame.endAcross();
            } else {
                paragraph(WordStyles.CELL);
            }
        }
    }

    private void clause(Clause clause) {
        XWPFParagraph paragraph = paragraph(WordStyles.CLAUSE);
        bookmarked(paragraph, clause.number(), clause.number()).setBold(true);
        XWPFRun lead = paragraph.createRun();
        lead.addTab();
        lead.setBold(true);
        if (!clause.lead().isEmpty()) {
            lead.setText(clause.lead() + " ");
        }
        if (!clause.sentence().isEmpty()) {
            paragraph.createRun().setText(clause.sentence() + " ");
        }
        XWPFRun row = paragraph.createRun();
        row.setText(clause.row());
        row.setFontSize(WordStyles.SMALL);
        row.setColor(WordStyles.GREY);
        if (!clause.comment().isEmpty()) {
            XWPFRun comment = paragraph.createRun();
            comment.addBreak();
            comment.setText(clause.comment());
            comment.setItalic(true);
        }
    }

    private void grid(Grid grid, boolean across) {
        XWPFTable table =
                file.createTable(1 + grid.lines().size(), grid.headings().size());
        table.setWidth("100%");
        table.setTableAlignment(TableRowAlign.LEFT);
        String style = grid.headings().size() > FEW ? WordStyles.SMALL_CELL : WordStyles.CELL;
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < grid.headings().size(); i++) {
            XWPFTableCell cell = head.getCell(i);
            cell.setColor(WordStyles.HEAD);
            text(cell, grid.headings().get(i), style).setBold(true);
        }
        int number = 1;
        for (Line line : grid.lines()) {
            XWPFTableRow row = table.getRow(number++);
            row.setCantSplitRow(true);
            for (int i = 0; i < line.cells().size(); i++) {
                text(row.getCell(i), line.cells().get(i), style);
            }
        }
        ColumnWidths.set(table, grid, PageFrame.width(across));
    }

    private static XWPFRun text(XWPFTableCell cell, String text, String style) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(style);
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        return run;
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    /** A text to which links lead; a name stands once in a file. */
    private XWPFRun bookmarked(XWPFParagraph paragraph, String id, String text) {
        String mark = mark(id);
        if (!marks.add(mark)) {
            XWPFRun run = paragraph.createRun();
            run.setText(text);
            return run;
        }
        BigInteger number = BigInteger.valueOf(marks.size());
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(number);
        start.setName(mark);
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        paragraph.getCTP().addNewBookmarkEnd().setId(number);
        return run;
    }

    /** Word takes letters, digits and underscores, the first a letter. */
    private static String mark(String id) {
        return "p_" + id.replaceAll("[^A-Za-z0-9]", "_");
    }
}
