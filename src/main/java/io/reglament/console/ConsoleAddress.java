package io.reglament.console;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is served under an address of the console: its page, from which every screen is drawn, or one of the page's files; or nothing, for
 * the address belongs to the interface or to nobody.
 */
enum ConsoleAddress {
    PAGE,
    FILE,
    NONE;

    /** The first word of the path of each screen; the page itself says which screens there are below. */
    private static final Set<String> SCREENS = Set.of(
            "", "sign-in", "password", "versions", "drafts", "violations", "decisions", "deals", "try", "operate");

    private static final Pattern FILES = Pattern.compile("/assets/[A-Za-z0-9_-]{1,80}\\.(js|css|svg|woff2|png)");

    /** @param path decoded, from its first slash */
    static ConsoleAddress of(String path) {
        if (FILES.matcher(path).matches()) {
            return FILE;
        }
        int end = path.indexOf('/', 1);
        String first = path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
        return SCREENS.contains(first) || path.equals("/index.html") ? PAGE : NONE;
    }
}
