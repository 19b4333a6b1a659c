package io.reglament.regulation.dmn;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The engine logs an error for what is expected of it: a table without a matching row, a table that it finds doubtful. */
public final class EngineSilence implements BeforeAllCallback, AfterAllCallback {
    private static final Logger ENGINE_LOG = Logger.getLogger("org.kie.dmn");

    @Override
    public void beforeAll(ExtensionContext test) {
        ENGINE_LOG.setLevel(Level.OFF);
    }

    @Override
    public void afterAll(ExtensionContext test) {
        ENGINE_LOG.setLevel(null);
    }
}
