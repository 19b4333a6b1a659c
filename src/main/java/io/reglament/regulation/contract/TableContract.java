package io.reglament.regulation.contract;

import io.reglament.regulation.table.HitPolicy;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rules read of one table.
 *
 * @param inputs in the order in which rules ask
 * @param answers by input column whose every value finds a row, the values that are excepted
 */
record TableContract(
        String id,
        HitPolicy hitPolicy,
        List<Term> inputs,
        List<Term> outputs,
        List<Demand> demands,
        Map<String, Set<Object>> answers) {}
