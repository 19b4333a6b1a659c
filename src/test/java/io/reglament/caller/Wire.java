package io.reglament.caller;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.jspecify.annotations.Nullable;

/** A bare connection to the service, by which anything can be sent. */
final class Wire implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;

    Wire() throws IOException {
        socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    Wire send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(UTF_8));
        return this;
    }

    /** The head of a request, up to and with its empty line. */
    Wire head(String request, @Nullable String token, String... headers) throws IOException {
        StringBuilder head = new StringBuilder(request).append(" HTTP/1.1\r\nHost: localhost\r\n");
        if (token != null) {
            head.append("Authorization: Bearer ").append(token).append("\r\n");
        }
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return send(head.append("\r\n").toString());
    }

    /** Nothing more will be sent; answers can still be read. */
    Wire endSending() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    /** All that comes until the service ends the connection, however it ends it. */
    String readToTheEnd() throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            for (int next = socket.getInputStream().read();
                    next >= 0;
                    next = socket.getInputStream().read()) {
                read.write(next);
            }
        } catch (SocketTimeoutException e) {
            throw e;
        } catch (IOException reset) {
            // Ended the hard way.
        }
        return read.toString(ISO_8859_1);
    }

    /** So much of what comes. */
    String read(int bytes) throws IOException {
        return new String(socket.getInputStream().readNBytes(bytes), ISO_8859_1);
    }

    /** How much gets through when it is sent over and over, until the connection ends or so much has been sent. */
    long sendOverAndOver(byte[] piece, long most) {
        long sent = 0;
        try {
            while (sent < most) {
                socket.getOutputStream().write(piece);
                sent += piece.length;
            }
        } catch (IOException ended) {
            // That is what is waited for.
        }
        return sent;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
