package io.reglament.regulation.document.html;

/** Writes elements; every text is escaped, so that it is never read as markup. */
final class Markup {
    private final StringBuilder out = new StringBuilder(1 << 16);

    /** @param attributes names and values in turn; one without a value is left out */
    Markup open(String name, String... attributes) {
        out.append('<').append(name);
        attributes(attributes);
        out.append('>');
        return this;
    }

    Markup close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** An element without content. */
    Markup empty(String name, String... attributes) {
        out.append('<').append(name);
        attributes(attributes);
        out.append("/>\n");
        return this;
    }

    /** An element that holds a text and nothing else. */
    Markup text(String name, String text, String... attributes) {
        return open(name, attributes).escaped(text).close(name);
    }

    /** What is ours and no text of people. */
    Markup raw(String ours) {
        out.append(ours);
        return this;
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escaped(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    private Markup escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(letter);
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
