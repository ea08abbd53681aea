package org.wushe.localstack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * A data directory in which Keycloak has already made its tables, kept in the cache: without it
 * every run of the tests would wait for some hundred migrations. It holds no realm of ours.
 */
final class Seed {

    private Seed() {}

    /** Copies the seed, which is made first if this version has none yet. */
    static void plant(Path data, Path log) throws IOException {
        Path seed = directory(log);
        if (!Files.isDirectory(seed)) {
            grow(seed, log);
        }
        copy(seed, data);
    }

    /** Copies the seed if there is one: a first start need not wait for it to be made. */
    static void plantIfReady(Path data, Path log) throws IOException {
        Path seed = directory(log);
        if (Files.isDirectory(seed) && !Files.exists(data)) {
            copy(seed, data);
        }
    }

    private static Path directory(Path log) {
        String postgres = Settings.text("wushe.postgres.version", "any");
        Path keycloak = KeycloakHome.ready(log).getFileName();
        return Settings.cache().resolve("seed-" + keycloak + "-postgres-" + postgres);
    }

    private static void grow(Path seed, Path log) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(
                                Settings.cache().resolve("seed.lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.isDirectory(seed)) {
                growAside(seed, log);
            }
        }
    }

    private static void growAside(Path seed, Path log) throws IOException {
        Path aside = Files.createTempDirectory(Settings.cache(), "growing-");
        try {
            Path data = aside.resolve("data");
            try (Postgres postgres = Postgres.passing(data, Ports.anyFree(), log);
                    Keycloak keycloak =
                            Keycloak.start(postgres.jdbcUrl("keycloak"), Ports.anyFree(), log)) {
                keycloak.awaitReady(log);
            }
            Files.move(data, seed, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            KeycloakHome.delete(aside);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path source : (Iterable<Path>) walk::iterator) {
                Path target = to.resolve(from.relativize(source).toString());
                Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
