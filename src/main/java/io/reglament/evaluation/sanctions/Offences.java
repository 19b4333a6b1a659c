package io.reglament.evaluation.sanctions;

import java.util.List;

/** What the rules of sanctions see. */
public record Offences(List<Offence> offences, List<Notice> notices) {

    public boolean none() {
        return offences.isEmpty() && notices.isEmpty();
    }
}
