package io.reglament.regulation.cases;

import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.Required;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A deadline that has to run or to have run. */
public record ExpectedDeadline(
        @Required @Id String kind,
        @Nullable Instant dueAt,
        @Id @Nullable String status) {
    Item item() {
        return Item.of(List.of(), "kind", kind, "dueAt", dueAt == null ? null : dueAt.toString(), "status", status);
    }
}
