package io.reglament.cases;

import io.reglament.OwnService;

/** The service for the cases, which must not meet decisions of other tests. */
public final class CasesService extends OwnService {
    public CasesService() {
        super("cases");
    }
}
