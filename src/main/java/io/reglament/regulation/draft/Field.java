package io.reglament.regulation.draft;

import java.util.Arrays;
import java.util.Optional;

/** What stands beside the cells of a row, by the name that changes and conflicts give it; no column has such a name. */
public enum Field {
    CLAUSE("#clause"),
    ORIGIN("#origin"),
    SEEDS("#seeds"),
    LABEL_RU("#label.ru"),
    LABEL_EN("#label.en"),
    COMMENT("#comment"),
    /** {@code yes} where branches may give other values, else empty. */
    OVERRIDABLE("#overridable");

    private final String code;

    Field(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Field> ofCode(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }
}
