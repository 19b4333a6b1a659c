package io.reglament.database.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The server of one data folder: set up once, started with settings that lose nothing, stopped in order. */
final class PostgresServer {
    static final String SUPERUSER = "postgres";
    private static final String MAJOR_VERSION = "17";
    private static final int HIGHEST_PORT = 65_535;

    /** Given on the command line at each start, so that no edited file switches durability off. */
    private static final String SETTINGS = " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
            + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on"
            + " -c password_encryption=scram-sha-256 -c timezone=UTC -c log_timezone=UTC";

    private final Path folder;
    private final Path cluster;
    private final Programs programs;

    private PostgresServer(Path folder, Programs programs) {
        this.folder = folder;
        this.cluster = folder.resolve("postgres");
        this.programs = programs;
    }

    static PostgresServer in(Path folder, Programs programs, Passwords passwords, Consumer<String> progress)
            throws IOException {
        PostgresServer server = new PostgresServer(folder, programs);
        if (!Files.exists(server.cluster)) {
            progress.accept("Setting up the database in " + folder);
            server.setUp(passwords);
        }
        String version = Files.readString(server.cluster.resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new IOException(
                    "The database in %s is of PostgreSQL %s, and this is %s. Dump it with the old one and load it into a new folder."
                            .formatted(folder, version, MAJOR_VERSION));
        }
        return server;
    }

    /** Made aside and renamed: a set-up that was killed half way is begun anew. No moment of trust authentication. */
    private void setUp(Passwords passwords) throws IOException {
        Path fresh = folder.resolve("postgres.new");
        Trees.delete(fresh);
        Command.run(
                programs.program("initdb"),
                List.of(
                        "--pgdata=" + fresh,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + passwords.file(SUPERUSER),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--data-checksums"));
        Files.move(fresh, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Starts the server and waits until it accepts connections, on the port it had before when that is free.
     *
     * @return the port, on the loopback interface only
     */
    int start() throws IOException {
        Path file = folder.resolve("postgres.port");
        int port = number(file).filter(kept -> kept <= HIGHEST_PORT).orElse(0L).intValue();
        port = free(port) ? port : free();
        startOn(port);
        Files.writeString(file, port + "\n");
        return port;
    }

    void startOn(int port) throws IOException {
        String log = folder.resolve("postgres.log").toString();
        try {
            Command.run(
                    programs.program("pg_ctl"),
                    List.of(
                            "start",
                            "-D",
                            cluster.toString(),
                            "-l",
                            log,
                            "-w",
                            "-t",
                            "120",
                            "-o",
                            "-p " + port + SETTINGS));
        } catch (IOException e) {
            throw new IOException("PostgreSQL did not start, see " + log + ". " + e.getMessage(), e);
        }
    }

    void stop() throws IOException {
        if (process().isPresent()) {
            Command.run(
                    programs.program("pg_ctl"),
                    List.of("stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "60"));
        }
    }

    /** Ends the server that a killed service left running in this folder; nobody else can be using it. */
    void endOrphan(Consumer<String> progress) throws IOException {
        Optional<ProcessHandle> named = namedProcess();
        if (named.filter(this::servesThisFolder).isPresent()) {
            progress.accept("Ending the PostgreSQL that an earlier run left behind (process "
                    + named.get().pid() + ")");
            stop();
        } else if (named.isPresent()) {
            // After a restart of the machine the number belongs to another process, and PostgreSQL would not start. A
            // number that nobody has is left alone: PostgreSQL then looks itself for workers that still run.
            Files.delete(pidFile());
        }
    }

    /** The running server of this folder: the process of postmaster.pid, if it is PostgreSQL on this very folder. */
    Optional<ProcessHandle> process() throws IOException {
        return namedProcess().filter(this::servesThisFolder);
    }

    private Optional<ProcessHandle> namedProcess() throws IOException {
        return number(pidFile()).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
    }

    /** The number in the first line of a file; nothing when a crash left the file empty or cut off. */
    private static Optional<Long> number(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String line = Files.readString(file).lines().findFirst().orElse("").strip();
        return line.matches("\\d{1,18}") ? Optional.of(Long.parseLong(line)) : Optional.empty();
    }

    private boolean servesThisFolder(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean postgres = info.command()
                .map(Path::of)
                .filter(path -> path.endsWith("postgres"))
                .isPresent();
        List<String> arguments = List.of(info.arguments().orElse(new String[0]));
        return postgres && arguments.contains(cluster.toString());
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }

    private static boolean free(int port) {
        if (port == 0) {
            return false;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
