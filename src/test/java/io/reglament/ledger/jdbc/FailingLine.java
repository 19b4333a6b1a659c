package io.reglament.ledger.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** The network between the service and PostgreSQL, which a test may cut, mend, or cut at the moment of a commit. */
final class FailingLine implements AutoCloseable {
    private static final int PIECE = 65_536;

    private final int target;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile AtNextCommit atNextCommit = AtNextCommit.NOTHING;

    private enum AtNextCommit {
        NOTHING,
        LOSE_THE_ANSWER,
        CUT_AFTER,
        CUT_BEFORE
    }

    FailingLine(int target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    void cut() {
        cut = true;
        open.forEach(FailingLine::end);
    }

    void mend() {
        cut = false;
    }

    /** The next commit reaches PostgreSQL; its answer does not come back, and that connection ends. */
    void loseTheAnswerOfTheNextCommit() {
        atNextCommit = AtNextCommit.LOSE_THE_ANSWER;
    }

    /** Whether the commit that was to fail has come by. */
    boolean harmIsDone() {
        return atNextCommit == AtNextCommit.NOTHING;
    }

    /** The next commit reaches PostgreSQL; its answer does not come back, and neither does anything else until it is mended. */
    void cutAfterTheNextCommit() {
        atNextCommit = AtNextCommit.CUT_AFTER;
    }

    /** The next commit does not reach PostgreSQL, nor does anything else until it is mended. */
    void cutBeforeTheNextCommit() {
        atNextCommit = AtNextCommit.CUT_BEFORE;
    }

    private void accept() {
        try {
            while (true) {
                Socket service = door.accept();
                if (cut) {
                    end(service);
                } else {
                    connect(service, new Socket(InetAddress.getLoopbackAddress(), target));
                }
            }
        } catch (IOException e) {
            // Closed: the test is over.
        }
    }

    private void connect(Socket service, Socket database) {
        open.add(service);
        open.add(database);
        AtomicReference<AtNextCommit> harm = new AtomicReference<>(AtNextCommit.NOTHING);
        start(() -> carry(service, database, piece -> {
            if (piece.contains("COMMIT") && atNextCommit != AtNextCommit.NOTHING) {
                harm.set(atNextCommit);
                atNextCommit = AtNextCommit.NOTHING;
                cut |= harm.get() == AtNextCommit.CUT_BEFORE;
            }
            return harm.get() != AtNextCommit.CUT_BEFORE;
        }));
        start(() -> carry(database, service, piece -> {
            cut |= harm.get() == AtNextCommit.CUT_AFTER;
            return harm.get() == AtNextCommit.NOTHING;
        }));
    }

    private interface Passes {
        boolean test(String piece);
    }

    private void carry(Socket from, Socket to, Passes passes) {
        byte[] piece = new byte[PIECE];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                if (!passes.test(new String(piece, 0, length, StandardCharsets.ISO_8859_1))) {
                    return;
                }
                out.write(piece, 0, length);
            }
        } catch (IOException e) {
            // One end is gone, and so is the other.
        }
    }

    private static void end(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            // It was closed before.
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "failing-line");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }
}
