package io.reglament.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * One variant of a case, with its request written out in full.
 *
 * @param name the id with the letter of the variant, such as {@code AS-05b}
 * @param pending why it does not pass yet
 */
record Case(String name, String title, @Nullable String pending, ObjectNode request, JsonNode expect) {
    /** A request that nobody else changes. */
    ObjectNode freshRequest() {
        return request.deepCopy();
    }

    @Override
    public String toString() {
        return name + " " + title;
    }
}
