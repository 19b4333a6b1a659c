package io.reglament.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Hands on the answers as they come, whole lines only, and counts them: a stream that breaks leaves no half line behind. */
final class AnswerLines {
    private final OutputStream out;
    private final LineCounts counts;
    private final ByteArrayOutputStream open = new ByteArrayOutputStream();

    AnswerLines(OutputStream out, LineCounts counts) {
        this.out = out;
        this.counts = counts;
    }

    /** @throws IOException when the answers cannot be handed on, as to a disk that is full */
    void add(byte[] bytes) throws IOException {
        int whole = bytes.length;
        while (whole > 0 && bytes[whole - 1] != '\n') {
            whole--;
        }
        open.write(bytes, 0, whole == 0 ? bytes.length : whole);
        if (whole > 0) {
            byte[] lines = open.toByteArray();
            open.reset();
            open.write(bytes, whole, bytes.length - whole);
            out.write(lines);
            out.flush();
            count(lines);
        }
    }

    private void count(byte[] lines) {
        int start = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] == '\n') {
                counts.add(new String(lines, start, Math.min(i - start, LineCounts.HEAD), ISO_8859_1));
                start = i + 1;
            }
        }
    }
}
