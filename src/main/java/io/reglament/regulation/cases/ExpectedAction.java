package io.reglament.regulation.cases;

import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action that has to be asked for.
 *
 * @param person id of the one who has to act; the role where nobody is known to hold it
 */
public record ExpectedAction(
        @Required @Id String code, @Id @Nullable String person) {
    Item item() {
        return Item.of(List.of(), "code", code, "person", person);
    }
}
