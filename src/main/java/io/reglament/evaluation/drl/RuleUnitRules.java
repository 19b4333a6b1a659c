package io.reglament.evaluation.drl;

import io.reglament.evaluation.DerivedFacts;
import io.reglament.evaluation.Rules;
import io.reglament.evaluation.sanctions.Offences;
import io.reglament.evaluation.sanctions.SanctionFindings;
import io.reglament.evaluation.timeline.Situation;
import io.reglament.finding.Findings;
import java.lang.reflect.Constructor;
import java.time.Instant;
import org.drools.ruleunits.api.RuleUnit;
import org.drools.ruleunits.api.RuleUnitData;
import org.drools.ruleunits.api.RuleUnitInstance;
import org.drools.ruleunits.api.RuleUnits;
import org.drools.ruleunits.impl.factory.AbstractRuleUnits;

/**
 * The rules of {@code rules/}, compiled at build into rule units: one rule base for each unit, and one instance for each run that has facts
 * for it, because most deals have nothing for most families and an instance costs more than its rules.
 */
public final class RuleUnitRules implements Rules {
    private final RuleUnit<ContactUnit> contactRules = compiled(ContactUnit.class);
    private final RuleUnit<CommissionUnit> commissionRules = compiled(CommissionUnit.class);
    private final RuleUnit<StageUnit> stageRules = compiled(StageUnit.class);
    private final RuleUnit<DocumentUnit> documentRules = compiled(DocumentUnit.class);
    private final RuleUnit<OrderUnit> orderRules = compiled(OrderUnit.class);
    private final RuleUnit<ClaimUnit> claimRules = compiled(ClaimUnit.class);
    private final RuleUnit<HandoverUnit> handoverRules = compiled(HandoverUnit.class);
    private final RuleUnit<SanctionUnit> sanctionRules = compiled(SanctionUnit.class);

    @Override
    public void judge(DerivedFacts facts, Findings findings) {
        Situation situation = facts.situation();
        judge(contactRules, new ContactUnit(facts, findings));
        judge(commissionRules, new CommissionUnit(situation, findings, facts.commission()));
        judge(stageRules, new StageUnit(situation, findings, facts.stages(), facts.development()));
        judge(documentRules, new DocumentUnit(situation, findings, facts.documents()));
        judge(orderRules, new OrderUnit(situation, findings, facts.orders()));
        judge(claimRules, new ClaimUnit(situation, findings, facts.claims()));
        judge(handoverRules, new HandoverUnit(situation, findings, facts.handovers()));
    }

    @Override
    public void sanction(Offences offences, SanctionFindings findings, Instant at) {
        if (!offences.none()) {
            fire(sanctionRules, new SanctionUnit(offences, findings, at));
        }
    }

    private static <U extends FamilyUnit> void judge(RuleUnit<U> rules, U unit) {
        if (unit.holdsFacts()) {
            fire(rules, unit);
        }
    }

    private static <U extends RuleUnitData> void fire(RuleUnit<U> rules, U unit) {
        try (RuleUnitInstance<U> instance = rules.createInstance(unit)) {
            instance.fire();
        }
    }

    /** The generated class appears only after compilation, hence by name. */
    @SuppressWarnings("unchecked")
    private static <U extends RuleUnitData> RuleUnit<U> compiled(Class<U> unit) {
        try {
            Constructor<?> constructor = Class.forName(unit.getName() + "RuleUnit", true, unit.getClassLoader())
                    .getConstructor(RuleUnits.class);
            return (RuleUnit<U>) constructor.newInstance(AbstractRuleUnits.DummyRuleUnits.INSTANCE);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The rules of " + unit.getSimpleName() + " are not compiled", e);
        }
    }
}
