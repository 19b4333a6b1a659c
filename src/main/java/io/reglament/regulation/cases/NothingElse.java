package io.reglament.regulation.cases;

import org.jspecify.annotations.Nullable;

/** By list, whether it has to hold nothing but what is expected; no unless said. */
public record NothingElse(
        @Nullable Boolean violations,
        @Nullable Boolean actions,
        @Nullable Boolean deadlines) {
    boolean of(FindingList list) {
        return Boolean.TRUE.equals(
                switch (list) {
                    case VIOLATIONS -> violations;
                    case ACTIONS -> actions;
                    case DEADLINES -> deadlines;
                });
    }
}
