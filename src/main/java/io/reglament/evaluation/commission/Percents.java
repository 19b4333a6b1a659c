package io.reglament.evaluation.commission;

import java.math.BigDecimal;

/** Percents in words of the answer. */
final class Percents {
    private static final int DIGITS = 2;

    private Percents() {}

    /** A plain decimal with two digits, with more only where they are not zero: {@code "60.00"}. */
    static String text(BigDecimal percent) {
        BigDecimal plain = percent.stripTrailingZeros();
        return plain.setScale(Math.max(plain.scale(), DIGITS)).toPlainString();
    }
}
