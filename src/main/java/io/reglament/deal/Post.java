package io.reglament.deal;

import io.reglament.fault.bounds.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who holds a role: a head's post with its state, or the persons of another role. */
public record Post(
        @Nullable PostState state,
        @Id @Nullable String personId,
        @Id @Nullable List<String> persons) {}
