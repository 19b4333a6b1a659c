package io.reglament.evaluation.orders;

import java.time.Instant;

/** A price of nothing, where the kind of the order does not give things away (decided 8). */
public record ZeroPrice(String subjectId, String orderId, Instant at) {}
