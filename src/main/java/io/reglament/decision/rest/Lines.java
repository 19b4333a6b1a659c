package io.reglament.decision.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream one by one; of a line that is too long only its number is kept. */
final class Lines {
    private static final int BUFFER = 65_536;

    private final InputStream in;
    private final int maxLength;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private long number;

    Lines(InputStream in, int maxLength) {
        this.in = in;
        this.maxLength = maxLength;
    }

    /** @param number counted from 1; @param content null when the line is too long */
    record Line(long number, byte @Nullable [] content) {
        boolean isBlank() {
            if (content == null) {
                return false;
            }
            for (byte b : content) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }

        /** In bytes; of a line that is too long 0, because nothing of it is kept. */
        int length() {
            return content == null ? 0 : content.length;
        }
    }

    /** Whether the next line can be read without waiting for the sender. */
    boolean ready() throws IOException {
        return from < to || in.available() > 0;
    }

    /** The next line without its end; null at the end of the stream. */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        while (true) {
            if (from == to && !fill()) {
                return line.size() == 0 && !tooLong ? null : new Line(++number, tooLong ? null : line.toByteArray());
            }
            int end = indexOfEnd();
            tooLong |= line.size() + (end - from) > maxLength;
            if (!tooLong) {
                line.write(buffer, from, end - from);
            }
            from = Math.min(end + 1, to);
            if (end < to) {
                return new Line(++number, tooLong ? null : line.toByteArray());
            }
        }
    }

    private int indexOfEnd() {
        for (int i = from; i < to; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return to;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }
}
