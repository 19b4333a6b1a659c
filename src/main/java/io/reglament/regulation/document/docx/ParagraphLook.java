package io.reglament.regulation.document.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** A style of paragraphs that is being described; lengths are in twentieths of a point where they are not in points. */
final class ParagraphLook {
    private static final int TWIPS = 20;

    private final CTStyle style = CTStyle.Factory.newInstance();

    ParagraphLook(String id, String name, int points, boolean bold) {
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        style.addNewPPr();
        style.addNewRPr();
        if (bold) {
            style.getRPr().addNewB();
        }
        style.getRPr().addNewSz().setVal(BigInteger.valueOf(2L * points));
    }

    /** Room above and below, in points. */
    ParagraphLook spaced(int before, int after) {
        var spacing = style.getPPr().addNewSpacing();
        spacing.setBefore(BigInteger.valueOf((long) before * TWIPS));
        spacing.setAfter(BigInteger.valueOf((long) after * TWIPS));
        return this;
    }

    ParagraphLook coloured(String colour) {
        style.getRPr().addNewColor().setVal(colour);
        return this;
    }

    /** A heading of a level, which stays with what follows it; the highest begins a page. */
    ParagraphLook heading(int level) {
        style.getPPr().addNewKeepNext();
        style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        if (level == 0) {
            style.getPPr().addNewPageBreakBefore();
        }
        return this;
    }

    ParagraphLook indented(int twips) {
        style.getPPr().addNewInd().setLeft(BigInteger.valueOf(twips));
        return this;
    }

    /** Text that stands beside what comes before its tab. */
    ParagraphLook hanging(int twips) {
        indented(twips);
        style.getPPr().getInd().setHanging(BigInteger.valueOf(twips));
        CTTabStop tab = style.getPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.LEFT);
        tab.setPos(BigInteger.valueOf(twips));
        return this;
    }

    /** Adds what was described so far. */
    void add(XWPFStyles styles) {
        styles.addStyle(new XWPFStyle(style, styles));
    }
}
