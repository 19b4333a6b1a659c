package io.reglament.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a file of requests holds, looked through before it is sent.
 *
 * @param all lines that are not blank
 * @param nameless those that are to be recorded and have no {@code requestId}, so that a second run records them again
 */
record RequestLines(long all, long nameless) {
    private static final int BUFFER = 65_536;

    /** Looks only for what it counts: whether a line is a request that can be decided is the service's to say. */
    static RequestLines of(Path file) throws IOException {
        Scan scan = new Scan();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    scan.next((char) buffer[i]);
                }
            }
        }
        scan.endOfLine();
        return new RequestLines(scan.all, scan.nameless);
    }

    /** Where one is in a line: only the fields of the outermost object are looked at, and nothing of a long line is kept. */
    private static final class Scan {
        private static final int LONGEST_WORD = 16;

        private long all;
        private long nameless;

        private boolean blank = true;
        private boolean named;
        private boolean recorded = true;
        private int depth;
        private boolean quoted;
        private boolean escaped;
        private boolean isValue;
        private String key = "";
        private final StringBuilder word = new StringBuilder(LONGEST_WORD);

        void next(char c) {
            if (c == '\n') {
                endOfLine();
            } else if (quoted) {
                inWord(c);
            } else {
                between(c);
            }
        }

        void endOfLine() {
            all += blank ? 0 : 1;
            nameless += blank || named || !recorded ? 0 : 1;
            blank = true;
            named = false;
            recorded = true;
            depth = 0;
            quoted = false;
            isValue = false;
        }

        private void inWord(char c) {
            if (escaped) {
                escaped = false;
            } else if (c == '\\') {
                escaped = true;
            } else if (c == '"') {
                quoted = false;
                endOfWord();
            } else if (depth == 1 && word.length() < LONGEST_WORD) {
                word.append(c);
            }
        }

        private void endOfWord() {
            if (depth == 1 && isValue) {
                named |= key.equals("requestId");
                recorded &= !key.equals("mode") || word.toString().equals("LIVE");
            }
        }

        private void between(char c) {
            blank &= c == ' ' || c == '\t' || c == '\r';
            switch (c) {
                case '"' -> {
                    quoted = true;
                    escaped = false;
                    word.setLength(0);
                }
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                case ':' -> value(true);
                case ',' -> value(false);
                default -> {}
            }
        }

        private void value(boolean begins) {
            if (depth == 1) {
                isValue = begins;
                key = begins ? word.toString() : "";
            }
        }
    }
}
