package io.reglament.watch.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.reglament.regulation.ScopedLaw;
import io.reglament.regulation.bundle.TestVersions;
import io.reglament.watch.WatchedDeal;
import io.reglament.watch.WatchedDeals;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A decision that is followed while the list is read is in it, or the list does not say that it is complete. */
class AListSaysWhetherItIsCompleteTest {
    /** Catches up just after it was read. */
    private static final class CatchingUp implements WatchedDeals {
        private boolean caughtUp;

        @Override
        public List<WatchedDeal> find(Query query) {
            caughtUp = true;
            return List.of();
        }

        @Override
        public boolean upToDate() {
            return caughtUp;
        }
    }

    @Test
    void whatIsFollowedWhileTheListIsReadLeavesItIncomplete() {
        var due = new DueDealResource(
                new CatchingUp(),
                () -> new ScopedLaw(TestVersions.both().all()),
                QuarkusSecurityIdentity.builder().setAnonymous(true).build(),
                Clock.systemUTC());

        assertThat(due.due(asked()).complete()).isFalse();
        assertThat(due.due(asked()).complete()).isTrue();
    }

    private static UriInfo asked() {
        return (UriInfo) Proxy.newProxyInstance(
                UriInfo.class.getClassLoader(),
                new Class<?>[] {UriInfo.class},
                (self, method, arguments) -> new MultivaluedHashMap<String, String>());
    }
}
