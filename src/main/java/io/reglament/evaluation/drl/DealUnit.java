package io.reglament.evaluation.drl;

import java.util.ArrayList;
import java.util.List;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnitData;

public class DealUnit implements RuleUnitData {
    private final DataStore<Foo> foos = DataSource.createStore();
    private final List<String> findings = new ArrayList<>();

    public DataStore<Foo> getFoos() {
        return foos;
    }

    public List<String> getFindings() {
        return findings;
    }
}
