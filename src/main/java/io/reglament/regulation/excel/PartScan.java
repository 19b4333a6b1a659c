package io.reglament.regulation.excel;

import io.reglament.regulation.sheet.SheetRefusal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Looks through the XML of a workbook before anything is made of it: no document types, nothing that reaches outside, not too much of it. */
final class PartScan {
    private static final int MAX_DEPTH = 64;

    /** Elements, attributes, comments: each takes a hundred bytes and more in the library's tree, and a small zip holds millions of them. */
    private static final int MAX_NODES = 600_000;

    /** XML 1.0, appendix F: in ASCII and what resembles it, with a byte-order mark, in UTF-16 and UTF-32, in EBCDIC. */
    private static final List<byte[]> BEGINNINGS = Stream.of(
                    "<",
                    " ",
                    "\t",
                    "\r",
                    "\n",
                    "\0<",
                    "\0\0",
                    "\u00EF\u00BB\u00BF",
                    "\u00FE\u00FF",
                    "\u00FF\u00FE",
                    "Lo\u00A7\u0094")
            .map(beginning -> beginning.getBytes(StandardCharsets.ISO_8859_1))
            .toList();

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private int nodes;
    private boolean workbook;

    PartScan() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("external references are refused");
        });
    }

    /** Whether the parts that were looked at say that the file is a workbook without macros. */
    boolean foundWorkbook() {
        return workbook;
    }

    /** Whether a parser could take the part for XML, whatever its name says: by its name or by the bytes that XML may begin with. */
    static boolean mayBeXml(String name, byte[] part) {
        return name.endsWith(".xml")
                || name.endsWith(".rels")
                || name.endsWith(".vml")
                || BEGINNINGS.stream().anyMatch(beginning -> beginsWith(part, beginning));
    }

    private static boolean beginsWith(byte[] part, byte[] beginning) {
        return part.length >= beginning.length
                && Arrays.equals(part, 0, beginning.length, beginning, 0, beginning.length);
    }

    /** @throws io.reglament.fault.FaultyFacts when the part holds what is not allowed */
    void look(String name, byte[] part) {
        try {
            XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            int depth = 0;
            StringBuilder text = new StringBuilder();
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        count(1 + in.getAttributeCount() + in.getNamespaceCount(), depth);
                        element(in);
                        text.setLength(0);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(in.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        FormulaScan.look(in.getName(), text);
                        text.setLength(0);
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw SheetRefusal.of("part", Map.of("part", name));
                    default -> count(1, depth);
                }
            }
        } catch (XMLStreamException e) {
            throw SheetRefusal.of("part", Map.of("part", name));
        }
    }

    private void count(int more, int depth) {
        nodes += more;
        if (depth > MAX_DEPTH || nodes > MAX_NODES) {
            throw SheetRefusal.of("tooLarge");
        }
    }

    private void element(XMLStreamReader in) {
        String type = in.getAttributeValue(null, "ContentType");
        if (type != null) {
            if (type.contains("macroEnabled") || type.contains("vbaProject")) {
                throw SheetRefusal.of("macros");
            }
            workbook |= type.equals(WORKBOOK);
        }
        String relation = in.getAttributeValue(null, "Type");
        boolean outside = "External".equalsIgnoreCase(in.getAttributeValue(null, "TargetMode"));
        if (outside && (relation == null || !relation.endsWith("/hyperlink"))) {
            throw SheetRefusal.of("external");
        }
    }
}
