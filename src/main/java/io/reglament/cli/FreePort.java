package io.reglament.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Locale;
import java.util.Optional;

/** Looks whether the service can listen where it is told to, before anything is started. */
final class FreePort {
    private FreePort() {}

    /**
     * Where the settings say that it listens.
     *
     * @throws CommandException in one line, when somebody listens there already
     */
    static void require() throws CommandException {
        int port = Integer.parseInt(setting("quarkus.http.port", "8080"));
        if (port != 0) {
            require(setting("quarkus.http.host", "127.0.0.1"), port);
        }
    }

    static void require(String host, int port) throws CommandException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (IOException e) {
            throw new CommandException(
                    "port %d of %s is taken or not ours to use: stop what listens there, or name another with --port"
                            .formatted(port, host),
                    e);
        }
    }

    /** As the property or the variable of the environment says it. */
    static String setting(String name, String usual) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(
                        System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'))))
                .orElse(usual);
    }
}
