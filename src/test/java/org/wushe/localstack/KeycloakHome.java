package org.wushe.localstack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keycloak's distribution, unpacked and built once per user and version. Two builds at the same
 * time wait for each other, and an interrupted one leaves nothing that looks finished.
 */
final class KeycloakHome {

    private static final String ZIP = "keycloak-quarkus-dist-";
    private static final List<String> BUILD =
            List.of(
                    "build",
                    "--db=postgres",
                    "--health-enabled=true",
                    "--http-management-health-enabled=false");

    private KeycloakHome() {}

    static Path ready(Path log) {
        Path zip = newestZip(Settings.project().resolve("target/keycloak"));
        return install(zip, Settings.cache(), home -> build(home, log));
    }

    /** The last step of an installation, before anybody else may see it. */
    interface Finish {
        void apply(Path home) throws IOException, InterruptedException;
    }

    /** Synchronized for threads of this process; the file lock is for other processes. */
    static synchronized Path install(Path zip, Path cache, Finish finish) {
        Path home = cache.resolve(nameOf(zip));
        if (Files.isDirectory(home)) {
            return home;
        }
        try {
            Files.createDirectories(cache);
            try (FileChannel channel =
                            FileChannel.open(
                                    cache.resolve("keycloak.lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.isDirectory(home)) {
                    unpackAside(zip, home, finish);
                }
            }
            return home;
        } catch (IOException e) {
            throw new StackException("Cannot unpack Keycloak into " + home, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while unpacking Keycloak", e);
        }
    }

    private static void unpackAside(Path zip, Path home, Finish finish)
            throws IOException, InterruptedException {
        Path aside = Files.createTempDirectory(home.getParent(), "unpacking-");
        try {
            Trees.unzip(zip, aside);
            Path unpacked = Trees.onlyChild(aside);
            finish.apply(unpacked);
            Files.move(unpacked, home, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Trees.delete(aside);
        }
    }

    private static void build(Path home, Path log) throws IOException, InterruptedException {
        List<String> command = command(home, List.of());
        command.addAll(BUILD);
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
        if (process.waitFor() != 0) {
            throw new IOException("Keycloak's build failed; see " + log);
        }
    }

    /** What kc.sh would run, but as one process and the same on every system. */
    static List<String> command(Path home, List<String> jvm) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(
                List.of(
                        "-Xms64m",
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-Duser.language=en",
                        "-Duser.country=US",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Dpicocli.disable.closures=true",
                        "-Dquarkus-log-max-startup-records=10000",
                        "-Dkc.home.dir=" + home,
                        "-Djboss.server.config.dir=" + home.resolve("conf"),
                        "-cp",
                        home.resolve("lib/quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return command;
    }

    private static String nameOf(Path zip) {
        String name = zip.getFileName().toString();
        return "keycloak-" + name.substring(ZIP.length(), name.length() - ".zip".length());
    }

    private static Path newestZip(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith(ZIP))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        } catch (IOException | RuntimeException e) {
            throw new StackException(
                    "No Keycloak in " + directory + "; run ./mvnw test-compile once", e);
        }
    }
}
