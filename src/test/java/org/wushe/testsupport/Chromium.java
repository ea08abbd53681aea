package org.wushe.testsupport;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the Chromium of this machine, or gets it from the distribution where that is allowed. */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final Path DEBIAN = Path.of("/etc/debian_version");
    private static final Path MAC =
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private Chromium() {}

    static synchronized Path find() {
        String path = System.getenv().getOrDefault("PATH", "");
        return named(System.getenv("WUSHE_CHROMIUM"))
                .or(() -> onPath(path))
                .or(() -> Optional.of(MAC).filter(Files::isExecutable))
                .or(() -> install().flatMap(done -> onPath(path)))
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "No Chromium found: install it (Debian: apt-get install"
                                                + " chromium fonts-noto-cjk) or set WUSHE_CHROMIUM"));
    }

    static Optional<Path> named(String file) {
        return Optional.ofNullable(file).map(Path::of).filter(Files::isExecutable);
    }

    static Optional<Path> onPath(String path) {
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(directory -> !directory.isBlank())
                .flatMap(Chromium::candidates)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> candidates(String directory) {
        return NAMES.stream().map(name -> Path.of(directory, name));
    }

    private static Optional<Boolean> install() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.exists(DEBIAN)) {
            return Optional.empty();
        }
        boolean done =
                run("apt-get", "update")
                        && run("apt-get", "install", "-y", "chromium", "fonts-noto-cjk");
        return Optional.of(done).filter(Boolean::booleanValue);
    }

    private static boolean run(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
