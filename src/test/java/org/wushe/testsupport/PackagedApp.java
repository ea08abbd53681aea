package org.wushe.testsupport;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
        Path project = Path.of(System.getProperty("wushe.project", "")).toAbsolutePath();
        long begun = System.nanoTime();
        process =
                new ProcessBuilder(command(project, configuration))
                        .directory(project.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(project.resolve("target/" + name + ".log").toFile())
                        .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        while (!isReady()) {
            if (!process.isAlive() || since(begun).compareTo(PATIENCE) > 0) {
                process.destroyForcibly();
                throw new IllegalStateException("not ready, see target/" + name + ".log");
            }
            Thread.sleep(50);
        }
        readyAfter = since(begun);
    }

    private List<String> command(Path project, Map<String, String> configuration) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add(MEMORY);
        words.add("-Dwushe.local-secrets=true");
        words.add("-Dquarkus.http.host=127.0.0.1");
        words.add("-Dquarkus.http.port=" + port);
        configuration.forEach((key, value) -> words.add("-D" + key + "=" + value));
        words.add("-jar");
        words.add(project.resolve("target/quarkus-app/quarkus-run.jar").toString());
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
        URI address = URI.create("http://127.0.0.1:" + port + path);
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
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
