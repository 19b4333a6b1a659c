package io.reglament.json;

/** Which characters a text may hold: what every data base, log and table can hold too. */
final class Characters {
    private static final int SHOWN = 64;

    private Characters() {}

    /** Whether a text has no control characters and no halves of characters; in many lines these may be tab and line end. */
    static boolean allowed(String text, boolean manyLines) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (!isPair(text, i)) {
                    return false;
                }
                i++;
            } else if (Character.isISOControl(c) && !(manyLines && isLayout(c))) {
                return false;
            }
        }
        return true;
    }

    /** The text with each half of a character replaced, so that it can be answered as UTF-8. */
    static String whole(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                whole.append(c);
            } else if (isPair(text, i)) {
                whole.append(c).append(text.charAt(++i));
            } else {
                whole.append('\uFFFD');
            }
        }
        return whole.toString();
    }

    /** The beginning of a text of the caller in quotes, for a sentence. */
    static String shown(String text) {
        String whole = whole(text);
        return whole.length() <= SHOWN ? "\"" + whole + "\"" : "\"" + whole(whole.substring(0, SHOWN)) + "…\"";
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

    private static boolean isLayout(char c) {
        return c == '\n' || c == '\r' || c == '\t';
    }
}
