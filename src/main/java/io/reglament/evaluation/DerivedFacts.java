package io.reglament.evaluation;

import java.util.List;

/** All that one run gives its rules, family by family. */
public record DerivedFacts(Situation situation, ContactWork contactWork, List<LateRecord> lateRecords) {}
