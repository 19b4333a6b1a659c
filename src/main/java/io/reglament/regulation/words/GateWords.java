package io.reglament.regulation.words;

import io.reglament.regulation.release.Gate;
import io.reglament.regulation.table.Label;

/** Says whether a gate is passed, and what is missing. */
public final class GateWords {
    private GateWords() {}

    /** The gate in Russian and English. */
    public static Label of(Gate gate) {
        String key = "gate." + gate.kind() + (gate.passed() ? ".passed" : ".closed");
        return new Label(Phrases.RUSSIAN.say(key, gate.said()), Phrases.ENGLISH.say(key, gate.said()));
    }
}
