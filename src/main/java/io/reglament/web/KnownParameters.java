package io.reglament.web;

import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Refuses a parameter that an operation does not know, so that a misspelt one is never silently without effect. */
class KnownParameters {
    private final ResourceInfo operation;

    KnownParameters(ResourceInfo operation) {
        this.operation = operation;
    }

    /** @throws FaultyFacts with each parameter that is not known */
    @ServerRequestFilter(priority = Priorities.USER + 1)
    public void check(UriInfo asked) {
        Method method = operation.getResourceMethod();
        if (method == null || readsItsOwn(method) || asked.getQueryParameters().isEmpty()) {
            return;
        }
        Set<String> known = of(method);
        List<Fault> faults = asked.getQueryParameters().keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> new Fault(
                        "/" + name,
                        FaultCode.UNKNOWN_FIELD.name(),
                        "no parameter of this operation",
                        List.copyOf(known),
                        false))
                .toList();
        if (!faults.isEmpty()) {
            throw new FaultyFacts(faults);
        }
    }

    /** One that takes the whole address checks it itself, with the values. */
    private static boolean readsItsOwn(Method method) {
        return List.of(method.getParameterTypes()).contains(UriInfo.class);
    }

    private static Set<String> of(Method method) {
        return Arrays.stream(method.getParameters())
                .map(KnownParameters::name)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static @Nullable String name(Parameter parameter) {
        QueryParam named = parameter.getAnnotation(QueryParam.class);
        return named == null ? null : named.value();
    }
}
