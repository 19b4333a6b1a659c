package io.reglament.regulation.release.rest;

import io.reglament.OwnService;

/** The service for tests that change the law. */
public final class ReleaseService extends OwnService {
    public ReleaseService() {
        super("release");
    }
}
