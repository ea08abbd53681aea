package org.wushe.notices;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that answers one command with a refusal; stands in where the sink was. */
final class StubbornServer {

    private final ServerSocket door;
    private final String command;
    private final String refusal;
    private final Thread thread;

    /**
     * @param command the SMTP command it refuses, such as RCPT
     * @param refusal its answer, such as "550 5.1.1 no such user"
     */
    StubbornServer(int port, String command, String refusal) throws IOException {
        this.door = new ServerSocket(port, 50, InetAddress.getByName("localhost"));
        this.command = command;
        this.refusal = refusal;
        thread = new Thread(this::serve, "stubborn-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                talk(caller);
            } catch (IOException hungUp) {
                // the next one may call
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in =
                new BufferedReader(
                        new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        answer(caller, "220 stubborn ESMTP");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String asked = line.toUpperCase(Locale.ROOT);
            if (asked.startsWith(command)) {
                answer(caller, refusal);
            } else if (asked.startsWith("DATA")) {
                answer(caller, "354 go on");
            } else if (asked.startsWith("QUIT")) {
                answer(caller, "221 bye");
                return;
            } else {
                answer(caller, "250 ok");
            }
        }
    }

    private static void answer(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }

    /** The port is free when this returns: whoever waits at the door has to leave it first. */
    void close() throws InterruptedException {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread.join(5000);
    }
}
