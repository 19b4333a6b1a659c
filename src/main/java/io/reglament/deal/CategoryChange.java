package io.reglament.deal;

import io.reglament.fault.bounds.Required;
import java.time.Instant;

/** The category of a client from an instant on. */
public record CategoryChange(
        @Required Category category, @Required Instant from) {}
