package io.reglament.csv;

import static java.util.stream.Collectors.joining;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text files with semicolons between cells and quotation marks around as RFC 4180 has them. UTF-8 with a byte-order mark, as Excel expects it;
 * read too is what a Russian Excel saves (Windows-1251, or UTF-16), and commas or tabs between.
 */
public final class CsvFile {
    private static final char MARK = '\uFEFF';
    private static final Charset WINDOWS = Charset.forName("windows-1251");
    /** The line by which a file tells Excel what stands between its cells; the names below it tell it too. */
    private static final Pattern SEPARATOR = Pattern.compile("\\A(?i:sep=).?\\R");

    private CsvFile() {}

    /** The lines, each ended as Windows does. What could be taken for a formula has to be guarded before ({@link Guard}). */
    public static byte[] write(List<List<String>> lines) {
        String text = lines.stream()
                .map(line -> line.stream().map(CsvFile::quoted).collect(joining(";")))
                .collect(joining("\r\n", String.valueOf(MARK), "\r\n"));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The lines as they stand, guards and all.
     *
     * @throws OpenQuote when a quotation mark is never closed
     */
    public static List<List<String>> read(byte[] content) {
        return new CsvLines(decoded(content)).all();
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ';' || c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String decoded(byte[] content) {
        String text = startsWith(content, 0xFF, 0xFE)
                ? new String(content, StandardCharsets.UTF_16LE)
                : startsWith(content, 0xFE, 0xFF) ? new String(content, StandardCharsets.UTF_16BE) : eight(content);
        String unmarked = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        return SEPARATOR.matcher(unmarked).replaceFirst("");
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    private static String eight(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS);
        }
    }
}
