package io.reglament.regulation.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that mean something in a cell of any column, as people of either language type them. */
final class Words {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\uFEFF]+");
    private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final Set<String> ANY = Set.of("", "-", "–", "—", "любое", "любое значение", "any", "any value");
    private static final Set<String> UNKNOWN = Set.of("null", "неизвестно", "unknown", "not known", "is not known");
    private static final Set<String> EMPTY =
            Set.of("", "-", "–", "—", "null", "не задано", "пусто", "empty", "not set");
    private static final Set<String> YES = Set.of("да", "истина", "yes", "true");
    private static final Set<String> NO = Set.of("нет", "ложь", "no", "false");
    private static final List<Pattern> NOT = List.of(
            Pattern.compile("(?iu)(?:not|не)\\s*\\((.*)\\)"),
            Pattern.compile("(?iu)(?:(?:not|не|except|кроме) |≠|<>|!=)(.+)"));

    private Words() {}

    /** The text without blanks of any kind at its ends, those of a web page among them. */
    static String bare(String text) {
        return ENDS.matcher(text).replaceAll("");
    }

    /** The text with every kind of blank as one plain blank, and none at its ends. */
    static String plain(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** What two spellings of one word have in common. */
    static String key(String text) {
        return plain(text).toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    static boolean isAny(String text) {
        return ANY.contains(key(text));
    }

    static boolean isUnknown(String text) {
        return UNKNOWN.contains(key(text));
    }

    static boolean isEmpty(String text) {
        return EMPTY.contains(key(text));
    }

    static Optional<Boolean> truth(String text) {
        String key = key(text);
        return YES.contains(key) ? Optional.of(true) : NO.contains(key) ? Optional.of(false) : Optional.empty();
    }

    /** What stands after a "not". */
    static Optional<String> negated(String text) {
        return NOT.stream()
                .map(not -> not.matcher(text))
                .filter(Matcher::matches)
                .map(found -> found.group(1).strip())
                .findFirst();
    }

    static boolean isReserved(String text) {
        return isAny(text) || isUnknown(text) || isEmpty(text) || negated(text).isPresent();
    }
}
