package io.reglament.evaluation.timeline;

import io.reglament.deal.Deal;
import io.reglament.deal.Stage;
import io.reglament.regulation.table.Row;

/** Whether the entry of a stage is a step back: to a lower rank, but for the new sale to a developed client that T21 lets begin there. */
public final class WayBack {
    private WayBack() {}

    public static boolean is(Visit entered, Deal deal, Norms norms) {
        Stage previous = entered.previous();
        if (previous == null || entered.stage().rank() >= previous.rank()) {
            return false;
        }
        boolean developed = previous == Stage.CLIENT_DEVELOPMENT && entered.stage() == Stage.DEAL_DISCUSSION;
        return !developed || !newSale(entered, previous, deal, norms);
    }

    /** The kind of the deal has to be known to be one of the row's (decided 97). */
    private static boolean newSale(Visit entered, Stage previous, Deal deal, Norms norms) {
        Row row = norms.row("stage-transition", entered.from(), previous, entered.stage(), deal.saleType());
        if (row == null || !row.bool("allowed")) {
            return false;
        }
        boolean anyKind = !row.strings("needs").contains("NEW_DEAL_KIND");
        return anyKind
                || deal.kind() != null
                        && row.strings("dealKinds").contains(deal.kind().name());
    }
}
