package io.reglament.regulation.dmn;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML text with bounds and without anything that reaches outside: UTF-8 only, no document type, no entities, no processing
 * instructions. The JDK's own parser is named explicitly, so that no other on the class path answers.
 */
final class XmlReader {
    static final int MAX_BYTES = 256 * 1024;
    static final int MAX_DEPTH = 64;
    private static final int MAX_ELEMENTS = 50_000;

    private final String file;
    private final boolean strict;
    private final XMLStreamReader in;

    private XmlReader(String file, boolean strict, XMLStreamReader in) {
        this.file = file;
        this.strict = strict;
        this.in = in;
    }

    /**
     * @param strict whether comments, signs that nobody sees and attributes of foreign namespaces are refused, not skipped
     * @throws GateRefusal when the text is too large or too deep, is not well formed, or holds what is not allowed
     */
    static XmlElement read(String file, byte[] content, boolean strict) {
        if (content.length > MAX_BYTES) {
            throw GateRefusal.of(file, "has " + content.length + " bytes, more than " + MAX_BYTES);
        }
        try {
            XMLStreamReader in = factory().createXMLStreamReader(new StringReader(decode(file, content)));
            return new XmlReader(file, strict, in).document();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw GateRefusal.of(file, "is not well-formed XML at line " + line);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("external references are refused");
        });
        return factory;
    }

    private static String decode(String file, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw GateRefusal.of(file, "is not UTF-8");
        }
    }

    private XmlElement document() throws XMLStreamException {
        String encoding = in.getCharacterEncodingScheme();
        if (encoding != null && !encoding.toUpperCase(Locale.ROOT).equals("UTF-8")) {
            throw GateRefusal.of(file, "declares the encoding " + GateFault.quoted(encoding) + ", not UTF-8");
        }
        Deque<Open> path = new ArrayDeque<>();
        XmlElement root = null;
        int elements = 0;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (path.size() == MAX_DEPTH || ++elements > MAX_ELEMENTS) {
                        throw refused(path.size() == MAX_DEPTH ? "elements nested too deep" : "too many elements");
                    }
                    path.push(open());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlElement closed = path.pop().close();
                    if (path.isEmpty()) {
                        root = closed;
                    } else {
                        path.element().children.add(closed);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    path.element().text.append(visible(in.getText()));
                case XMLStreamConstants.COMMENT -> {
                    if (strict) {
                        throw refused("a comment is not allowed");
                    }
                }
                case XMLStreamConstants.DTD -> throw refused("a document type is not allowed");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw refused("an entity is not allowed");
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    throw refused("a processing instruction is not allowed");
                default -> {}
            }
        }
        if (root == null) {
            throw refused("no element");
        }
        return root;
    }

    private Open open() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String namespace = in.getAttributeNamespace(i);
            if (namespace == null || namespace.isEmpty()) {
                attributes.put(in.getAttributeLocalName(i), visible(in.getAttributeValue(i)));
            } else if (strict) {
                throw refused("an attribute of another namespace is not allowed");
            }
        }
        String namespace = in.getNamespaceURI();
        return new Open(
                namespace == null ? "" : namespace,
                in.getLocalName(),
                attributes,
                in.getLocation().getLineNumber(),
                new ArrayList<>(),
                new StringBuilder());
    }

    /** Format characters hide or turn what people read, so that two texts look like one. */
    private String visible(String text) {
        if (strict && text.codePoints().anyMatch(sign -> Character.getType(sign) == Character.FORMAT)) {
            throw refused("a character that nobody sees (Unicode Cf) is not allowed");
        }
        return text;
    }

    private GateRefusal refused(String what) {
        return new GateRefusal(
                List.of(new GateFault(file, "line " + in.getLocation().getLineNumber(), what)));
    }

    private record Open(
            String namespace,
            String name,
            Map<String, String> attributes,
            int line,
            List<XmlElement> children,
            StringBuilder text) {
        XmlElement close() {
            return new XmlElement(namespace, name, attributes, List.copyOf(children), text.toString(), line);
        }
    }
}
