package org.wushe.localstack;

import com.icegreen.greenmail.util.GreenMail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** The stack for one run of the tests: free ports, a directory that goes with it. */
public final class TestStack implements AutoCloseable {

    private final Path directory;
    private final Ports ports;
    private final GreenMail mail;
    private Postgres postgres;
    private Keycloak keycloak;
    private boolean closed;

    private TestStack(Path directory, Ports ports) {
        this.directory = directory;
        this.ports = ports;
        this.mail = MailSink.server(ports.smtp());
    }

    public static TestStack start() {
        try {
            Path directory = Files.createTempDirectory("wushe-test-");
            Ports ports = new Ports(8081, Ports.anyFree(), Ports.anyFree(), Ports.anyFree());
            TestStack stack = new TestStack(directory, ports);
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop the test stack"));
            stack.startParts();
            return stack;
        } catch (IOException e) {
            throw new StackException("Cannot make a directory for the test stack", e);
        }
    }

    private void startParts() throws IOException {
        Path logs = Settings.project().resolve("target/stack");
        Path log = Keycloak.freshLog(logs.resolve("keycloak.log"));
        Path postgresLog = Keycloak.freshLog(logs.resolve("postgres.log"));
        Seed.plant(directory.resolve("data"), log);
        postgres = Postgres.passing(directory.resolve("data"), ports.postgres(), postgresLog);
        keycloak = Keycloak.start(postgres.jdbcUrl("keycloak"), ports.keycloak(), log);
        mail.start();
        keycloak.awaitReady(log);
        keycloak.bring(RealmFile.forPorts(ports));
    }

    public String jdbcUrl() {
        return postgres.jdbcUrl("wushe");
    }

    public Connection connect(String user) throws SQLException {
        return postgres.connect("wushe", user);
    }

    public String keycloakUrl() {
        return keycloak.url();
    }

    /** A token by name and the demo password, through the client that exists only locally. */
    public String token(String username) {
        Http http = new Http(keycloakUrl());
        return KeycloakAdmin.token(http, "wushe", "wushe-test", username, DemoAccounts.PASSWORD);
    }

    public int smtpPort() {
        return ports.smtp();
    }

    public GreenMail mail() {
        return mail;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        mail.stop();
        if (keycloak != null) {
            keycloak.close();
        }
        if (postgres != null) {
            postgres.close();
        }
        try {
            Trees.delete(directory);
        } catch (IOException e) {
            throw new StackException("Cannot delete " + directory, e);
        }
    }
}
