package io.reglament.access.argon2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.access.TooManyPasswordsException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A password is known by its hash, and a flood of wrong ones does not take the machine. */
class Argon2PasswordsTest {
    private static final int FLOOD = 40;

    private final Argon2Passwords passwords = new Argon2Passwords();

    @Test
    void aPasswordIsKnownByItsHashAndNoOtherIs() {
        String hash = passwords.hash("семь синих черепах");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("черепах");
        assertThat(passwords.matches("семь синих черепах", hash)).isTrue();
        assertThat(passwords.matches("семь синих черепаx", hash)).isFalse();
        assertThat(passwords.hash("семь синих черепах"))
                .as("each with salt of its own")
                .isNotEqualTo(hash);
    }

    @Test
    void lettersThatLookTheSameAreTheSameHoweverTheyWereTyped() {
        String composed = "йод и ёлка в лесу";
        String decomposed = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(composed);

        assertThat(passwords.matches(decomposed, passwords.hash(composed))).isTrue();
    }

    @Test
    void whatIsNoHashIsNotTried() {
        assertThatThrownBy(() -> passwords.matches("x", "plain")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFloodIsRefusedButForThoseThatMayWait() throws InterruptedException {
        String hash = passwords.hash("семь синих черепах");
        ExecutorService many = Executors.newFixedThreadPool(FLOOD);
        CountDownLatch together = new CountDownLatch(1);
        List<Future<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < FLOOD; i++) {
            tries.add(many.submit(() -> {
                together.await();
                return passwords.matches("семь синих черепах", hash);
            }));
        }
        together.countDown();
        int right = 0;
        int refused = 0;
        for (Future<Boolean> each : tries) {
            try {
                assertThat(each.get()).isTrue();
                right++;
            } catch (ExecutionException e) {
                assertThat(e.getCause()).isInstanceOf(TooManyPasswordsException.class);
                refused++;
            }
        }
        many.shutdown();

        assertThat(right).isGreaterThanOrEqualTo(16);
        assertThat(refused).isPositive();
        assertThat(passwords.matches("семь синих черепах", hash))
                .as("the places are free again")
                .isTrue();
    }
}
