package io.reglament.cases;

import java.util.regex.Pattern;

/**
 * Gives the deal and the persons of a case names of their own, so that cases told to one service do not see each other's violations, and
 * takes them off again.
 */
record OwnNames(String prefix) {
    private static final Pattern PERSON_OR_DEAL = Pattern.compile("(?<![\\w.+:-])(?:[A-Z]\\d|D-1)(?![\\w:-])");

    static OwnNames of(Case each) {
        return new OwnNames(each.name() + ".");
    }

    String on(String json) {
        return PERSON_OR_DEAL.matcher(json).replaceAll(found -> prefix + found.group());
    }

    String off(String json) {
        return json.replace(prefix, "");
    }
}
