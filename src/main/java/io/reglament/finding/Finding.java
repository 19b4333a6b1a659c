package io.reglament.finding;

import java.time.Instant;

/** Something found by an evaluation; the version in force at bindingAt decides whether it is kept (model 3.3). */
public interface Finding {
    Instant bindingAt();
}
