package org.wushe.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakHomeTest {

    @TempDir Path directory;

    private Path zip(String entry) throws IOException {
        Path zip = directory.resolve("keycloak-quarkus-dist-9.9.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(entry));
            out.write("hello".getBytes());
        }
        return zip;
    }

    private List<String> cached() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("cache"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void itIsUnpackedOnceAndNothingElseStays() throws IOException {
        AtomicInteger builds = new AtomicInteger();
        Path zip = zip("keycloak-9.9/lib/file.txt");
        for (int i = 0; i < 2; i++) {
            Path home =
                    KeycloakHome.install(
                            zip, directory.resolve("cache"), built -> builds.incrementAndGet());
            assertThat(home.resolve("lib/file.txt")).hasContent("hello");
        }
        assertThat(builds).hasValue(1);
        assertThat(cached()).containsExactly("keycloak-9.9", "keycloak.lock");
    }

    @Test
    void aFailedBuildLeavesNothingThatLooksFinished() throws IOException {
        Path zip = zip("keycloak-9.9/lib/file.txt");
        assertThatThrownBy(
                        () ->
                                KeycloakHome.install(
                                        zip,
                                        directory.resolve("cache"),
                                        home -> {
                                            throw new IOException("no");
                                        }))
                .isInstanceOf(StackException.class);
        assertThat(cached()).containsExactly("keycloak.lock");
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        AtomicInteger builds = new AtomicInteger();
        Path zip = zip("keycloak-9.9/lib/file.txt");
        Callable<Path> install =
                () ->
                        KeycloakHome.install(
                                zip,
                                directory.resolve("cache"),
                                home -> {
                                    builds.incrementAndGet();
                                    Thread.sleep(200);
                                });
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (Future<Path> home : two.invokeAll(List.of(install, install))) {
                assertThat(home.get()).exists();
            }
        } finally {
            two.shutdownNow();
        }
        assertThat(builds).hasValue(1);
    }

    @Test
    void anEntryThatClimbsOutIsRefused() throws IOException {
        Path zip = zip("../evil.txt");
        assertThatThrownBy(() -> KeycloakHome.install(zip, directory.resolve("cache"), home -> {}))
                .isInstanceOf(StackException.class);
    }
}
