package io.reglament.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads one JSON value that is not null: starts at its first token and leaves at its last. */
@FunctionalInterface
interface ValueReader {
    /** The value, or null when it is faulty and that has been noted. */
    @Nullable
    Object read(Reading in) throws IOException;
}
