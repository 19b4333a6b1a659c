package io.reglament.regulation.document.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;

/** The styles of the file. Headings have the names by which Word navigates. */
final class WordStyles {
    static final String TITLE = "Title";
    static final String MARK = "Mark";
    static final String ENTRY = "Entry";
    static final String CONTENTS = "TOCHeading";
    static final String CONTENTS_1 = "TOC1";
    static final String CONTENTS_2 = "TOC2";
    static final String HEADING_1 = "Heading1";
    static final String HEADING_2 = "Heading2";
    static final String PROSE = "Prose";
    static final String CLAUSE = "Clause";
    static final String CELL = "Cell";
    static final String SMALL_CELL = "SmallCell";

    static final int SMALL = 8;
    static final String GREY = "6E7781";
    static final String HEAD = "EEF3F8";

    private static final String FONT = "Calibri";
    private static final String BLUE = "2F5D8A";
    private static final int CONTENTS_INDENT = 400;
    private static final int CLAUSE_INDENT = 900;
    private static final int ENTRY_INDENT = 3600;

    private final XWPFStyles styles;
    private final String language;

    WordStyles(XWPFDocument file, String language) {
        styles = file.createStyles();
        this.language = language;
    }

    void add() {
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(language.equals("ru") ? "ru-RU" : "en-GB");
        style(TITLE, "Title", 24, true, 0, 12).add(styles);
        style(MARK, "Mark", 13, true, 0, 10).coloured("C2410C").add(styles);
        style(ENTRY, "Entry", 11, false, 0, 4).hanging(ENTRY_INDENT).add(styles);
        style(CONTENTS, "TOC Heading", 16, true, 0, 8).add(styles);
        style(CONTENTS_1, "toc 1", 11, true, 6, 2).add(styles);
        style(CONTENTS_2, "toc 2", 11, false, 0, 2).indented(CONTENTS_INDENT).add(styles);
        style(HEADING_1, "heading 1", 16, true, 0, 8).heading(0).coloured(BLUE).add(styles);
        style(HEADING_2, "heading 2", 13, true, 14, 6).heading(1).coloured(BLUE).add(styles);
        style(PROSE, "Body Text", 11, false, 0, 6).add(styles);
        style(CLAUSE, "Clause", 11, false, 0, 5).hanging(CLAUSE_INDENT).add(styles);
        style(CELL, "Cell", 9, false, 1, 1).add(styles);
        style(SMALL_CELL, "Small Cell", 7, false, 0, 0).add(styles);
    }

    private static ParagraphLook style(String id, String name, int points, boolean bold, int before, int after) {
        return new ParagraphLook(id, name, points, bold).spaced(before, after);
    }
}
