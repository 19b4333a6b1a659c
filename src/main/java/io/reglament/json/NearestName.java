package io.reglament.json;

import java.util.List;
import java.util.Locale;

/** Finds the name that somebody may have meant. */
final class NearestName {
    private static final int LONGEST = 40;

    private NearestName() {}

    /** A question to add to a sentence, or nothing where no name is near: at most a third of the letters differ. */
    static String hint(String written, List<String> names) {
        if (written.length() > LONGEST) {
            return "";
        }
        String wanted = written.toLowerCase(Locale.ROOT);
        String nearest = "";
        int least = Math.max(1, written.length() / 3) + 1;
        for (String name : names) {
            int distance = distance(wanted, name.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest.isEmpty() ? "" : "; did you mean \"" + nearest + "\"?";
    }

    /** Levenshtein's distance: letters to insert, delete or replace. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
