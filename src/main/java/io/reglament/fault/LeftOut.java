package io.reglament.fault;

import io.reglament.fault.bounds.Required;
import org.jspecify.annotations.Nullable;

/**
 * A fact that could not be read and was left out of its group (decided 80): the group is not complete, and nothing rests on an absence in it.
 *
 * @param pointer where it stood in the body
 * @param group the group of the request that lacks it
 * @param code what was wrong with it, a {@link FaultCode}
 */
public record LeftOut(
        @Required String pointer,
        @Required String group,
        @Nullable String code) {}
