package io.reglament.regulation.document;

/** Texts that people wrote, without what no file of text can hold or what would turn its order round. */
final class Plain {
    private static final char INSTEAD = '\uFFFD';

    private Plain() {}

    /** The text on one line; a character that is none of XML, and one that changes the direction of others, is replaced. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (Character.isWhitespace(letter)) {
                plain.append(' ');
            } else if (isText(letter)) {
                plain.appendCodePoint(letter);
            } else {
                plain.append(INSTEAD);
            }
        });
        return plain.toString().strip();
    }

    private static boolean isText(int letter) {
        int kind = Character.getType(letter);
        boolean isNone =
                letter == 0xFFFE || letter == 0xFFFF || kind == Character.SURROGATE || kind == Character.CONTROL;
        boolean turns = (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
        return !isNone && !turns;
    }
}
