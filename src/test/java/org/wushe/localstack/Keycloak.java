package org.wushe.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A running Keycloak with the realm of Wushe and, once imported, its demo accounts. */
public final class Keycloak implements AutoCloseable {

    static final String ADMIN = "admin";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final int port;

    private Keycloak(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts the process; {@link #awaitReady} waits until it answers. */
    public static Keycloak start(String database, int port, Path log) {
        try {
            Path home = KeycloakHome.ready(log);
            List<String> command = KeycloakHome.command(home, List.of());
            command.addAll(options(database, port));
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment()
                    .putAll(
                            Map.of(
                                    "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                                    "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN));
            return new Keycloak(builder.start(), port);
        } catch (IOException e) {
            throw new StackException("Keycloak did not start; see " + log, e);
        }
    }

    private static List<String> options(String database, int port) {
        Path themes = Settings.project().resolve("deployment/keycloak/themes");
        return List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname-strict=false",
                "--db-url=" + database,
                "--db-username=postgres",
                "--db-password=postgres",
                "--db-pool-initial-size=1",
                "--db-pool-max-size=20",
                "--spi-theme--folder--dir=" + themes,
                "--spi-theme--cache-themes=false",
                "--spi-theme--cache-templates=false",
                "--spi-theme--static-max-age=-1");
    }

    /** Imports the realm with its demo accounts, or fits the one that is there to today's ports. */
    void bring(RealmFile realm) {
        KeycloakAdmin.signedIn(new Http(url()), ADMIN).bring(realm);
    }

    void awaitReady(Path log) {
        Http http = new Http(url());
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!http.answers("/health/ready")) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new StackException("Keycloak did not become ready; see " + log);
            }
            Waiting.aMoment();
        }
    }

    public String url() {
        return "http://localhost:" + port;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Makes sure a log can be written, and that it tells of this start only. */
    public static Path freshLog(Path log) {
        try {
            Files.createDirectories(log.getParent());
            Files.deleteIfExists(log);
            return Files.createFile(log);
        } catch (IOException e) {
            throw new StackException("Cannot write " + log, e);
        }
    }
}
