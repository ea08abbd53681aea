package org.wushe.localstack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * PostgreSQL, Keycloak and the mail sink of a developer's machine, in a process of their own. It
 * lives as long as its standard input stays open: however Maven ends, the stack notices and stops.
 */
public final class LocalStack {

    static final String READY = "ready";
    static final String LOCK = "lock";

    private final Path data = Settings.data();
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private boolean stopped;

    private LocalStack() {}

    public static void main(String[] arguments) throws IOException {
        java.util.logging.LogManager.getLogManager().reset();
        LocalStack stack = new LocalStack();
        Files.createDirectories(stack.data);
        try (FileChannel channel = lockFile(stack.data);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                fail("The local stack of this checkout is already running.");
            }
            Runtime.getRuntime().addShutdownHook(new Thread(stack::stop, "stop"));
            stack.start(Ports.configured());
            awaitEndOfInput();
        } catch (StackException e) {
            fail(e.getMessage());
        }
        System.exit(0);
    }

    static FileChannel lockFile(Path data) throws IOException {
        return FileChannel.open(
                data.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static void fail(String reason) {
        System.err.println(reason);
        System.exit(1);
    }

    private void start(Ports ports) throws IOException {
        Leftovers leftovers = new Leftovers(data.resolve("pids"));
        leftovers.end();
        ports.taken().ifPresent(LocalStack::fail);
        Path log = Keycloak.freshLog(data.resolve("log/keycloak.log"));
        Path postgresLog = Keycloak.freshLog(data.resolve("log/postgres.log"));

        Stopwatch watch = new Stopwatch();
        RealmFile realm = RealmFile.forPorts(ports);
        Seed.plantIfReady(data.resolve("postgres"), log);
        Postgres postgres = started(startPostgres(ports, postgresLog));
        watch.tell("PostgreSQL on " + ports.postgres());
        postgres.handle().ifPresent(leftovers::remember);
        Keycloak keycloak =
                started(Keycloak.start(postgres.jdbcUrl("keycloak"), ports.keycloak(), log));
        leftovers.remember(keycloak.handle());
        started(MailSink.writingTo(data.resolve("mail"), ports.smtp()));
        keycloak.awaitReady(log);
        watch.tell("Keycloak on " + ports.keycloak());
        keycloak.bring(realm);
        watch.tell("realm wushe");
        realm.hintIfChanged(data.resolve("realm"));
        Files.writeString(data.resolve(READY), Long.toString(ProcessHandle.current().pid()));
        Banner.printWhenUp(ports, data.resolve("mail"));
        DemoData.layWhenUp(ports);
    }

    private Postgres startPostgres(Ports ports, Path log) {
        return Postgres.keeping(data.resolve("postgres"), ports.postgres(), log);
    }

    private synchronized <T extends AutoCloseable> T started(T part) {
        running.push(part);
        return part;
    }

    private synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        for (AutoCloseable part : running) {
            try {
                part.close();
            } catch (Exception e) {
                System.err.println("Could not stop a part of the stack: " + e.getMessage());
            }
        }
    }

    private static void awaitEndOfInput() throws IOException {
        while (System.in.read() >= 0) {
            // Maven writes nothing; the end of the stream is the end of Maven
        }
    }
}
