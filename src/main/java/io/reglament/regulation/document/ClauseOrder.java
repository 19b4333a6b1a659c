package io.reglament.regulation.document;

import java.util.Comparator;

/** Numbers of clauses from top to bottom: 1.2.9 before 1.2.10. */
final class ClauseOrder implements Comparator<String> {
    static final ClauseOrder TOP_DOWN = new ClauseOrder();

    private ClauseOrder() {}

    @Override
    public int compare(String one, String other) {
        String[] ones = one.split("\\.");
        String[] others = other.split("\\.");
        for (int i = 0; i < Math.min(ones.length, others.length); i++) {
            int order = number(ones[i], others[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ones.length, others.length);
    }

    private static int number(String one, String other) {
        String plain = one.replaceFirst("^0+(?=.)", "");
        String otherPlain = other.replaceFirst("^0+(?=.)", "");
        int longer = Integer.compare(plain.length(), otherPlain.length());
        return longer == 0 ? plain.compareTo(otherPlain) : longer;
    }
}
