package io.reglament.evaluation.stages;

import io.reglament.deal.Client;
import io.reglament.deal.Deal;
import io.reglament.deal.LeadInterest;
import io.reglament.evaluation.timeline.Owners;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.evaluation.timeline.Visit;
import io.reglament.regulation.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What T22 wants to be known before a stage is left, and what is known: by the stage's evidence, else by the client's flags. */
final class StageEvidence {
    static final Found NONE = new Found(List.of(), List.of(), List.of());

    private final Timeline time;
    private final Deal deal;
    private final @Nullable Client client;

    StageEvidence(Timeline time) {
        this.time = time;
        this.deal = time.deal().facts().deal();
        this.client = time.deal().facts().client();
    }

    /** @param rows those of the missing items */
    record Found(List<String> missing, List<String> untold, List<String> rows) {}

    /**
     * Nothing is judged where there is no evidence at all: it is not known (model 3.1). The evidence of a way on is the stage's that is
     * left, that of a way back the stage's that is entered again (decided 90).
     */
    Found of(Visit left, Visit entered) {
        boolean back = entered.stage().rank() < left.stage().rank();
        Visit telling = back ? entered : left;
        SortedMap<String, Boolean> evidence = telling.fact().evidence();
        if (evidence == null) {
            return NONE;
        }
        List<String> missing = new ArrayList<>();
        List<String> untold = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        String subject = new Owners(time).subject(telling.stage(), telling.from());
        for (Row row : time.norms()
                .rows("stage-exit-evidence", entered.from(), left.stage(), entered.stage(), deal.saleType())) {
            String item = row.string("item");
            Boolean known = known(item, evidence);
            if (known == null) {
                untold.add(item);
                time.notes().unknown("stageHistory", subject, "evidence." + item, entered.from());
            } else if (!known) {
                missing.add(item);
                rows.add(row.ref());
            }
        }
        return new Found(missing, untold, rows);
    }

    private @Nullable Boolean known(String item, SortedMap<String, Boolean> evidence) {
        if (item.equals("leadInterest") && deal.leadInterest() != null) {
            return deal.leadInterest() == LeadInterest.PRODUCT;
        }
        Boolean told = evidence.get(item);
        return told == null ? flag(item) : told;
    }

    private @Nullable Boolean flag(String item) {
        if (item.equals("needIdentified")) {
            return deal.needIdentified();
        }
        if (client == null) {
            return null;
        }
        return switch (item) {
            case "contactNameKnown" -> client.contactNameKnown();
            case "companyKnown" -> client.companyKnown();
            case "phoneOrEmailKnown" -> either(client.phoneKnown(), client.emailKnown());
            default -> null;
        };
    }

    private static @Nullable Boolean either(@Nullable Boolean one, @Nullable Boolean other) {
        if (Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other)) {
            return true;
        }
        return one == null || other == null ? null : Boolean.FALSE;
    }
}
