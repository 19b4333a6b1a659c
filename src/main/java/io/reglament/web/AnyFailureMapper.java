package io.reglament.web;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/** An error of the machine, too, such as a full stack, is answered as a problem. */
@Provider
public class AnyFailureMapper extends ExceptionMapperBase<Throwable> {
    @Override
    protected HttpProblem toProblem(Throwable failure) {
        return HttpProblem.builder().withStatus(ProblemType.INTERNAL.status()).build();
    }
}
