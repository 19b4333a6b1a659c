package io.reglament.evaluation.timeline;

import io.reglament.deal.Deal;
import io.reglament.deal.DealStatus;
import io.reglament.deal.Stage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a deal ended what its papers owe: a lost or cancelled one all, a won one what leads to the win (decided 60). */
public final class Closing {
    private final Timeline time;

    public Closing(Timeline time) {
        this.time = time;
    }

    /** Since when nothing is owed at all; null while something is. */
    public @Nullable Instant ofAll() {
        return time.closedAt(Stage.CLIENT_DEVELOPMENT);
    }

    /** When what was owed at an instant ended, whatever it was; a deal that was opened again owes it no more (decided 71). */
    public @Nullable Instant ofAll(Instant from) {
        return time.closedAt(Stage.CLIENT_DEVELOPMENT, from);
    }

    /** The same of what leads to the win. */
    public @Nullable Instant beforeTheWin(Instant from) {
        return time.closedAt(null, from);
    }

    /** Whether nobody tells when the deal was won: what leads to the win may have ended at any time, and nobody is late with it. */
    public boolean winUnknown() {
        Deal deal = time.deal().facts().deal();
        boolean untold = deal.status() == DealStatus.WON && deal.wonAt() == null;
        if (untold) {
            time.notes().unknown("deal", null, "wonAt", time.deal().at());
        }
        return untold;
    }

    /** An event, if it came before the end: what comes after neither meets nor misses. */
    public static @Nullable Instant inTime(@Nullable Instant end, @Nullable Instant event) {
        return event != null && end != null && event.isAfter(end) ? null : event;
    }
}
