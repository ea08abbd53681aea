package org.wushe.localstack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/**
 * A data directory in which Keycloak has already made its tables and taken in the realm, kept in
 * the cache: without it every run of the tests would wait for some hundred migrations and some
 * eighty accounts. Another realm, or another version, is another seed.
 */
final class Seed {

    private Seed() {}

    /** Copies the seed, which is made first if this version has none yet. */
    static void plant(Path data, Path log) throws IOException {
        Path seed = directory(log);
        if (!Files.isDirectory(seed)) {
            grow(seed, log);
        }
        Files.setLastModifiedTime(seed, FileTime.from(Instant.now()));
        Trees.copy(seed, data);
    }

    /** Copies the seed if there is one: a first start need not wait for it to be made. */
    static void plantIfReady(Path data, Path log) throws IOException {
        Path seed = directory(log);
        if (Files.isDirectory(seed) && !Files.exists(data)) {
            Trees.copy(seed, data);
        }
    }

    private static Path directory(Path log) {
        String postgres = Settings.text("wushe.postgres.version", "any");
        String keycloak = KeycloakHome.ready(log).getFileName().toString();
        String name = String.join("-", "seed", keycloak, "postgres", postgres, RealmFile.mark());
        return Settings.cache().resolve(name);
    }

    private static void grow(Path seed, Path log) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(
                                Settings.cache().resolve("seed.lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.isDirectory(seed)) {
                dropOld();
                growAside(seed, log);
            }
        }
    }

    /**
     * Seeds of realms that nobody has used for days; another checkout may still use a young one.
     */
    private static void dropOld() throws IOException {
        FileTime limit = FileTime.from(Instant.now().minus(Duration.ofDays(3)));
        try (DirectoryStream<Path> seeds =
                Files.newDirectoryStream(Settings.cache(), "seed-keycloak-*")) {
            for (Path old : seeds) {
                if (Files.getLastModifiedTime(old).compareTo(limit) < 0) {
                    Trees.delete(old);
                }
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
                keycloak.bring(RealmFile.forPorts(Ports.configured()));
            }
            Files.move(data, seed, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Trees.delete(aside);
        }
    }
}
