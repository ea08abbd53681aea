package org.wushe.localstack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

/**
 * A real PostgreSQL from Maven's binaries, with the roles and the database of Wushe and a second
 * database for Keycloak.
 */
public final class Postgres implements AutoCloseable {

    public static final String OWNER = "wushe_owner";
    public static final String APP = "wushe_app";

    private final EmbeddedPostgres server;
    private final Path data;

    private Postgres(EmbeddedPostgres server, Path data) {
        this.server = server;
        this.data = data;
    }

    /** For developers: what was written survives a crash of the machine. */
    static Postgres keeping(Path data, int port, Path log) {
        return start(data, port, log, "on");
    }

    /** For tests: speed before safety, the data is thrown away anyway. */
    public static Postgres passing(Path data, int port, Path log) {
        return start(data, port, log, "off");
    }

    private static Postgres start(Path data, int port, Path log, String safety) {
        try {
            Files.createDirectories(Settings.cache());
            Postgres postgres =
                    new Postgres(
                            EmbeddedPostgres.builder()
                                    .setOverrideWorkingDirectory(Settings.cache().toFile())
                                    .setDataDirectory(data)
                                    .setCleanDataDirectory(false)
                                    .setRegisterShutdownHook(false)
                                    .setPGStartupWait(Duration.ofSeconds(60))
                                    .setPort(port)
                                    .setServerConfig("fsync", safety)
                                    .setServerConfig("synchronous_commit", safety)
                                    .setServerConfig("max_connections", "200")
                                    .setServerConfig("timezone", "UTC")
                                    .setOutputRedirector(appendTo(log))
                                    .setErrorRedirector(appendTo(log))
                                    .start(),
                            data);
            postgres.furnish();
            return postgres;
        } catch (IOException e) {
            throw new StackException("PostgreSQL did not start; see " + log, e);
        }
    }

    private static ProcessBuilder.Redirect appendTo(Path log) {
        return ProcessBuilder.Redirect.appendTo(log.toFile());
    }

    private void furnish() {
        run("postgres", script("roles.sql"));
        createIfMissing("wushe", OWNER);
        run("wushe", script("database.sql"));
        createIfMissing("keycloak", "postgres");
    }

    private static String script(String name) {
        Path file = Settings.project().resolve("deployment/postgres").resolve(name);
        try {
            return Files.readString(file)
                    .replace(":'owner_password'", "'" + OWNER + "'")
                    .replace(":'app_password'", "'" + APP + "'");
        } catch (IOException e) {
            throw new StackException("Cannot read " + file, e);
        }
    }

    private void createIfMissing(String database, String owner) {
        try (Connection connection = connect("postgres", "postgres");
                Statement statement = connection.createStatement()) {
            try (ResultSet found =
                    statement.executeQuery(
                            "select from pg_database where datname = '" + database + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create database " + database + " owner " + owner);
        } catch (SQLException e) {
            throw new StackException("Cannot create the database " + database, e);
        }
    }

    private void run(String database, String sql) {
        try (Connection connection = connect(database, "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new StackException("Cannot prepare the database " + database, e);
        }
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    /** A connection whose password is the user's name, as everywhere in the local stack. */
    public Connection connect(String database, String user) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), user, user);
    }

    /** The server itself; PostgreSQL writes its number into its data directory. */
    Optional<ProcessHandle> handle() throws IOException {
        String pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid.trim()));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new StackException("PostgreSQL did not stop", e);
        }
    }
}
