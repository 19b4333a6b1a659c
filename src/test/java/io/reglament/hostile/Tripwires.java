package io.reglament.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What a text that is run, read or followed would leave: a class initialised, a secret shown, a file made, a connection. */
final class Tripwires implements AutoCloseable {
    private static final String SECRET = "the-secret-of-this-file";

    private final Path secret;
    private final Path made;
    private final ServerSocket listener;
    private final AtomicInteger connections = new AtomicInteger();

    Tripwires(Path folder) throws IOException {
        secret = Files.writeString(folder.resolve("secret"), SECRET);
        made = folder.resolve("made");
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::listen, "tripwire");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                listener.accept().close();
                connections.incrementAndGet();
            } catch (IOException closed) {
                // That is how it ends.
            }
        }
    }

    /** Each of a kind of its own; what they would do is seen by {@link #areUntouched}. */
    List<String> texts() {
        String there = "127.0.0.1:" + listener.getLocalPort();
        String touched = "io.reglament.hostile.Touched";
        return List.of(
                "function() external {java: {class: \"" + touched + "\", method signature: \"now()\"}}",
                touched + ".now()",
                "Class.forName(\"" + touched + "\")",
                "${" + touched + ".now()} #{7*7} {{7*7}} ${jndi:ldap://" + there + "/x}",
                "<!DOCTYPE t [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><t>&e;</t>",
                "<!DOCTYPE t SYSTEM \"http://" + there + "/t.dtd\"><t/>",
                "]]></text></inputEntry><import namespace=\"http://" + there + "\"/>",
                "\"); System.setProperty(\"x\", \"y\"); //",
                "=WEBSERVICE(\"http://" + there + "/\")",
                "@SUM(1+1)*cmd|' /C touch " + made + "'!A0",
                "'; DROP TABLE draft; --",
                "$(touch " + made + ") `touch " + made + "`",
                "../../../../" + secret,
                "<img src=\"http://" + there + "/\" onerror=\"alert(1)\">",
                "now()",
                "1e99999999",
                "-0",
                "a\u0000b",
                "\u202Egnp.exe",
                "a\r\nSet-Cookie: x=y",
                "x".repeat(1_001),
                " ",
                "");
    }

    /** @param answer of the service, in which no secret may be */
    void areUntouched(String answer) {
        assertThat(System.getProperty("reglament.test.touched")).isNull();
        assertThat(answer).doesNotContain(SECRET);
        assertThat(made).doesNotExist();
        assertThat(connections).hasValue(0);
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
