package io.reglament.access.panache;

import io.quarkus.runtime.StartupEvent;
import io.reglament.access.AccessRole;
import io.reglament.access.Keys.Issue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Gives a database without a live administrator a key and an account, whatever database it is (decided.md 53); no well-known default exists. */
@ApplicationScoped
class FirstAdministrator {
    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);
    private static final String CLIENT = "admin";
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final KeyStore store;
    private final AccountStore accounts;
    private final LiveKeys keys;
    private final Path folder;
    private final String host;
    private final int port;

    FirstAdministrator(
            KeyStore store,
            AccountStore accounts,
            LiveKeys keys,
            @ConfigProperty(name = "reglament.data", defaultValue = "data") String folder,
            @ConfigProperty(name = "quarkus.http.host", defaultValue = "127.0.0.1") String host,
            @ConfigProperty(name = "quarkus.http.port", defaultValue = "8080") int port) {
        this.host = host;
        this.port = port;
        this.store = store;
        this.accounts = accounts;
        this.keys = keys;
        this.folder = Path.of(folder);
    }

    void appoint(@Observes StartupEvent started) {
        ensure();
        keys.read();
    }

    /** The file comes before the commit: a key that nobody can read would lock everybody out. */
    @Transactional
    void ensure() {
        store.lock();
        ensureKey();
        ensureAccount();
    }

    private void ensureKey() {
        if (store.live().stream().anyMatch(key -> key.role() == AccessRole.ADMIN)) {
            return;
        }
        if (store.issue(CLIENT, AccessRole.ADMIN, null, "first start", CLIENT) instanceof Issue.Issued issued) {
            write("admin.key", issued.token().text());
            LOG.infof("Administrator key %s is in %s", issued.key().id(), folder.resolve("admin.key"));
            LOG.infof(
                    "What to do next: './reglament key create --client my-crm --role crm' makes the key of a CRM;"
                            + " the contract is at http://%s:%d/q/openapi; docs/how-to/connect-a-crm.md shows the way",
                    host, port);
        } else {
            throw new IllegalStateException("Client '" + CLIENT + "' is no administrator, and there is no other");
        }
    }

    /** Who may make accounts where there are none. */
    private void ensureAccount() {
        boolean administered = accounts.all().stream()
                .anyMatch(account -> !account.ended() && account.roles().contains(AccessRole.ADMIN));
        if (administered) {
            return;
        }
        store.flush();
        String by = store.live().stream()
                .filter(key -> key.role() == AccessRole.ADMIN)
                .findFirst()
                .orElseThrow()
                .actsFor();
        accounts.open(CLIENT, Set.of(AccessRole.ADMIN), by).ifPresent(password -> {
            write("admin.password", password);
            LOG.infof(
                    "Open http://%s:%d in a browser and sign in as %s: the one-time password is in %s",
                    host, port, CLIENT, folder.resolve("admin.password"));
        });
    }

    private void write(String name, String secret) {
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "admin", ".secret", OWNER_ONLY);
            Files.writeString(fresh, secret + "\n", StandardCharsets.US_ASCII);
            Files.move(fresh, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The secret of the first administrator could not be written to " + folder, e);
        }
    }
}
