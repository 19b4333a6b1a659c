package io.reglament.access.oidc;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.reglament.OwnService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A provider that takes connections and says nothing holds nobody for long. */
@QuarkusTest
@TestProfile(TheProviderIsSilentTest.WithSilentProvider.class)
class TheProviderIsSilentTest {
    private static final int SECONDS = 30;

    /** Takes connections, and reads nothing of them. */
    public static final class Silence implements QuarkusTestResourceLifecycleManager {
        private @Nullable ServerSocket socket;

        @Override
        public Map<String, String> start() {
            try {
                ServerSocket listener = new ServerSocket(0, SECONDS, InetAddress.getLoopbackAddress());
                socket = listener;
                return Map.of("reglament.oidc.issuer", "http://127.0.0.1:" + listener.getLocalPort() + "/realms/firm");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void stop() {
            try (ServerSocket listener = socket) {
                socket = null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** With the silent one as its provider. */
    public static final class WithSilentProvider extends OwnService {
        public WithSilentProvider() {
            super("silent-provider");
        }

        @Override
        protected List<TestResourceEntry> others() {
            return List.of(new TestResourceEntry(Silence.class));
        }

        @Override
        protected Map<String, String> settings() {
            return Map.of(
                    "reglament.oidc.enabled", "true",
                    "reglament.oidc.secret", "a secret of at least thirty-two signs",
                    "reglament.oidc.patience", "0.3S");
        }
    }

    @Test
    @Timeout(SECONDS)
    void whoNeedsItIsToldSo() {
        given().redirects()
                .follow(false)
                .get("/v1/session/provider")
                .then()
                .statusCode(503)
                .body("type", equalTo("urn:reglament:problem:unavailable"));
        given().header("Authorization", "Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJraW0ifQ.AAAA")
                .get("/v1/drafts")
                .then()
                .statusCode(503)
                .body("type", equalTo("urn:reglament:problem:unavailable"));
    }
}
