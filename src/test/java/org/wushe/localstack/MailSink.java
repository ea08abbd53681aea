package org.wushe.localstack;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Takes every mail the stack sends and lays it down as a file, so that nobody is written to. */
public final class MailSink implements AutoCloseable {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final GreenMail server;
    private int written;

    private MailSink(GreenMail server) {
        this.server = server;
    }

    /** A sink on this port of this machine only, which accepts any sender and any recipient. */
    public static GreenMail server(int port) {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        return server;
    }

    static MailSink writingTo(Path directory, int port) {
        GreenMail server = server(port);
        server.start();
        MailSink sink = new MailSink(server);
        Thread writer = new Thread(() -> sink.keepWriting(directory), "mail writer");
        writer.setDaemon(true);
        writer.start();
        return sink;
    }

    private void keepWriting(Path directory) {
        while (true) {
            try {
                writeNew(directory);
            } catch (IOException | MessagingException e) {
                System.err.println("A mail could not be written: " + e.getMessage());
            }
            Waiting.aMoment();
        }
    }

    void writeNew(Path directory) throws IOException, MessagingException {
        MimeMessage[] received = server.getReceivedMessages();
        while (written < received.length) {
            MimeMessage mail = received[written++];
            Files.createDirectories(directory);
            String name = "%s-%03d".formatted(STAMP.format(LocalDateTime.now()), written);
            try (OutputStream file = Files.newOutputStream(directory.resolve(name + ".eml"))) {
                mail.writeTo(file);
            }
            Files.writeString(directory.resolve(name + ".txt"), MailText.of(mail));
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
