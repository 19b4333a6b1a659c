package io.reglament.regulation.sheet;

import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import java.util.List;
import java.util.Map;

/** Why a file is not taken as a whole. */
public final class SheetRefusal {
    private SheetRefusal() {}

    /** @param why a phrase {@code sheet.refused.…} */
    public static FaultyFacts of(String why, Map<String, ?> blanks) {
        String key = "refused." + why;
        String detail = Language.ENGLISH.say(key, blanks) + " / " + Language.RUSSIAN.say(key, blanks);
        return new FaultyFacts(List.of(Fault.of("", FaultCode.UNREADABLE, detail)));
    }

    public static FaultyFacts of(String why) {
        return of(why, Map.of());
    }
}
