package io.reglament.regulation.cases;

import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A violation that has to be found.
 *
 * @param person id of the one who answers for it; the role where nobody is known to hold it
 * @param rowRef a row that it cites, such as {@code first-contact-deadline/FCD-06}
 */
public record ExpectedViolation(
        @Required @Id String code,
        @Id @Nullable String person,
        @Nullable String rowRef) {
    Item item() {
        return Item.of(rowRef == null ? List.of() : List.of(rowRef), "code", code, "person", person);
    }
}
