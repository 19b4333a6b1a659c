package io.reglament.regulation.excel;

import io.reglament.regulation.sheet.SheetRefusal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;

/**
 * Looks at the formulas that stand beside the cells: in names, lists to choose from and conditional formats. They may name cells of the
 * workbook; a format may calculate how a cell looks, and nothing may reach out of the file.
 */
final class FormulaScan {
    /** Of a conditional format, and of what Excel writes as an extension; the main namespace has cells' formulas under this name. */
    private static final String FORMAT = "formula";

    private static final String EXTENDED = "f";
    private static final String CELLS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final Set<String> CALCULATED =
            Set.of("definedName", "formula1", "formula2", "calculatedColumnFormula", "totalsRowFormula");

    /** Other files and, as DDE, other programs; functions that fetch something or run something. */
    private static final Pattern OUTSIDE = Pattern.compile(
            "(?i)[\\[|]|\\b(?:webservice|hyperlink|rtd|call|register(?:\\.id)?|exec|sqlrequest|importdata) ?\\(");

    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern CALL = Pattern.compile("[\\p{L}\\p{N}_.] ?\\(");
    private static final int SHOWN = 80;

    private FormulaScan() {}

    /**
     * @param text of the element
     * @throws io.reglament.fault.FaultyFacts when it is a formula that is not allowed
     */
    static void look(QName element, CharSequence text) {
        String name = element.getLocalPart();
        boolean extended = name.equals(EXTENDED) && !element.getNamespaceURI().equals(CELLS);
        boolean calculates = CALCULATED.contains(name)
                && CALL.matcher(QUOTED.matcher(text).replaceAll("")).find();
        boolean beside = extended || name.equals(FORMAT) || CALCULATED.contains(name);
        if (calculates || (beside && OUTSIDE.matcher(text).find())) {
            String formula = text.toString();
            String shown = formula.length() > SHOWN ? formula.substring(0, SHOWN) + "…" : formula;
            throw SheetRefusal.of("formulaBeside", Map.of("formula", shown.replaceAll("\\p{Cntrl}", "?")));
        }
    }
}
