package org.wushe.testsupport;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.wushe.localstack.Ports;

/** The application as it is delivered, in a process of its own with little memory. */
public final class PackagedApp {

    public static final String MEMORY = "-Xmx256m";

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port = Ports.anyFree();
    private final Process process;
    private final Duration readyAfter;

    /** Returns when it is ready; what it says goes to target/{name}.log. */
    public PackagedApp(String name, Map<String, String> configuration)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Map<String, String> all = new HashMap<>(configuration);
        all.put("wushe.local-secrets", "true");
        all.put("quarkus.http.host", "127.0.0.1");
        all.put("quarkus.http.port", Integer.toString(port));
        process = launch(name, all);
        while (!isReady()) {
            if (!process.isAlive() || since(begun).compareTo(PATIENCE) > 0) {
                process.destroyForcibly();
                throw new IllegalStateException("not ready, see target/" + name + ".log");
            }
            Thread.sleep(50);
        }
        readyAfter = since(begun);
    }

    /** Starts it with these settings and no others, and waits until it has ended by itself. */
    public static Ended ended(String name, Map<String, String> configuration)
            throws IOException, InterruptedException {
        Process process = launch(name, configuration);
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("does not end, see target/" + name + ".log");
        }
        return new Ended(process.exitValue(), said(name));
    }

    /** All it has said so far, line by line. */
    public static List<String> said(String name) throws IOException {
        return Files.readAllLines(log(name));
    }

    /** How a start ended, and what it said. */
    public record Ended(int exit, List<String> said) {}

    private static Process launch(String name, Map<String, String> configuration)
            throws IOException {
        Process process =
                new ProcessBuilder(command(configuration))
                        .directory(project().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log(name).toFile())
                        .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return process;
    }

    private static Path project() {
        return Path.of(System.getProperty("wushe.project", "")).toAbsolutePath();
    }

    private static Path log(String name) {
        return project().resolve("target/" + name + ".log");
    }

    private static List<String> command(Map<String, String> configuration) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add(MEMORY);
        configuration.forEach((key, value) -> words.add("-D" + key + "=" + value));
        words.add("-jar");
        words.add(project().resolve("target/quarkus-app/quarkus-run.jar").toString());
        return words;
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    private boolean isReady() throws InterruptedException {
        try {
            return status("/q/health/ready") == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    public int status(String path) throws IOException, InterruptedException {
        URI address = URI.create(address() + path);
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    /** Where it answers, without a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** From the process's birth. */
    public Duration readyAfter() {
        return readyAfter;
    }

    /** As a machine that loses its power; returns what the process ended with. */
    public int kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("does not die");
        }
        return process.exitValue();
    }
}
