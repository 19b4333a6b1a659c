package io.reglament.regulation.dmn;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of a checked XML text; attributes of foreign namespaces are left out. */
record XmlElement(
        String namespace,
        String name,
        Map<String, String> attributes,
        List<XmlElement> children,
        String text,
        int line) {
    @Nullable
    String attribute(String attribute) {
        return attributes.get(attribute);
    }

    Stream<XmlElement> all(String child) {
        return children.stream().filter(each -> each.name.equals(child));
    }

    @Nullable
    XmlElement first(String child) {
        return all(child).findFirst().orElse(null);
    }

    /** The text of the {@code text} child, which holds every expression in DMN. */
    @Nullable
    String expression() {
        XmlElement text = first("text");
        return text == null ? null : text.text.strip();
    }

    String where() {
        String id = attribute("id");
        return "line " + line + " <" + GateFault.quoted(name) + (id == null ? "" : " " + GateFault.quoted(id)) + ">";
    }
}
