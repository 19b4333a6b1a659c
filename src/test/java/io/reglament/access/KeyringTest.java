package io.reglament.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyringTest {
    private static final Instant NOON = Instant.parse("2026-04-06T12:00:00Z");
    private static final BearerToken TOKEN = BearerToken.fresh(new SecureRandom());

    @Test
    void aLiveKeyOpensForItsToken() {
        assertThat(ring(key(null, null)).admit(TOKEN.text(), NOON)).isPresent();
    }

    @Test
    void aKeyIsDeadFromTheInstantOfItsExpiryOn() {
        Keyring ring = ring(key(NOON.plusSeconds(5), null));
        assertThat(ring.admit(TOKEN.text(), NOON.plusSeconds(4))).isPresent();
        assertThat(ring.admit(TOKEN.text(), NOON.plusSeconds(5))).isEmpty();
    }

    @Test
    void aRevokedKeyAndAnotherSecretOpenNothing() {
        assertThat(ring(key(null, NOON.minusSeconds(1))).admit(TOKEN.text(), NOON))
                .isEmpty();
        String other = new BearerToken(
                        TOKEN.id(), BearerToken.fresh(new SecureRandom()).secret())
                .text();
        assertThat(ring(key(null, null)).admit(other, NOON)).isEmpty();
        assertThat(ring(key(null, null)).admit("sr_" + TOKEN.id(), NOON)).isEmpty();
        assertThat(ring(key(null, null)).admit("", NOON)).isEmpty();
    }

    @Test
    void aRingThatWasNotReadForTooLongAdmitsNobody() {
        Keyring ring = ring(key(null, null));
        Instant oldest = NOON.plus(Keyring.MAX_AGE);
        assertThat(ring.admit(TOKEN.text(), oldest)).isPresent();
        assertThatThrownBy(() -> ring.admit(TOKEN.text(), oldest.plus(Duration.ofMillis(1))))
                .isInstanceOf(StaleKeysException.class);
    }

    @Test
    void nothingPrintsASecret() {
        assertThat(TOKEN.toString()).doesNotContain(TOKEN.secret());
        assertThat(key(null, null).toString()).doesNotContain(TOKEN.secretHash());
    }

    private static Keyring ring(ApiKey key) {
        return new Keyring(List.of(key), NOON);
    }

    private static ApiKey key(@Nullable Instant expiresAt, @Nullable Instant revokedAt) {
        return new ApiKey(
                TOKEN.id(),
                "crm-1",
                AccessRole.CRM,
                "admin",
                TOKEN.secretHash(),
                NOON.minusSeconds(60),
                expiresAt,
                revokedAt);
    }
}
