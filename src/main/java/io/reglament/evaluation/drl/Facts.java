package io.reglament.evaluation.drl;

import java.util.Collection;
import org.drools.ruleunits.api.DataProcessor;
import org.drools.ruleunits.api.DataSource;

/** The facts of one kind, all there before the rules fire: nothing comes or goes later, so no store has to keep track of them. */
record Facts<T>(Collection<T> all) implements DataSource<T> {

    @Override
    public void subscribe(DataProcessor<T> rules) {
        all.forEach(rules::insert);
    }
}
