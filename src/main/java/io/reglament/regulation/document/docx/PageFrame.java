package io.reglament.regulation.document.docx;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** The paper, and what stands at the head of every page: the version and the number of the page. */
final class PageFrame {
    /** A4 in twentieths of a point. */
    private static final int WIDTH = 11_906;

    private static final int HEIGHT = 16_838;
    private static final int MARGIN = 1_000;

    private final XWPFDocument file;

    PageFrame(XWPFDocument file) {
        this.file = file;
    }

    /** The room for text between the margins, in twentieths of a point. */
    static int width(boolean across) {
        return (across ? HEIGHT : WIDTH) - 2 * MARGIN;
    }

    void add(String running) {
        CTSectPr section = file.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(WIDTH));
        section.getPgSz().setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        XWPFParagraph head = file.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        var tab = head.getCTP().addNewPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(WIDTH - 2L * MARGIN));
        XWPFRun name = head.createRun();
        name.setText(running);
        name.setFontSize(WordStyles.SMALL);
        name.addTab();
        field(head, "PAGE");
        XWPFRun of = head.createRun();
        of.setText(" / ");
        of.setFontSize(WordStyles.SMALL);
        field(head, "NUMPAGES");
    }

    /** Pages up to here stand upright. */
    void endUpright() {
        file.createParagraph().getCTP().addNewPPr().setSectPr((CTSectPr)
                section().copy());
    }

    /** Pages since the last end lie across. */
    void endAcross() {
        CTSectPr across = (CTSectPr) section().copy();
        across.getPgSz().setW(BigInteger.valueOf(HEIGHT));
        across.getPgSz().setH(BigInteger.valueOf(WIDTH));
        across.getPgSz().setOrient(STPageOrientation.LANDSCAPE);
        file.createParagraph().getCTP().addNewPPr().setSectPr(across);
    }

    private CTSectPr section() {
        return file.getDocument().getBody().getSectPr();
    }

    /** What Word works out when it lays out the pages. */
    private static void field(XWPFParagraph head, String name) {
        var field = head.getCTP().addNewFldSimple();
        field.setInstr(name);
        var run = field.addNewR();
        run.addNewRPr().addNewSz().setVal(BigInteger.valueOf(2L * WordStyles.SMALL));
        run.addNewT().setStringValue("1");
    }
}
