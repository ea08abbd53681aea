package org.wushe.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The few calls the stack makes to its own servers. */
final class Http {

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final String base;

    Http(String base) {
        this.base = base;
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofMinutes(2));
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StackException("No answer from " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while calling " + request.uri(), e);
        }
    }

    /** Whether the server is up and content with itself. */
    boolean answers(String path) {
        try {
            return send(to(path).GET().build()).statusCode() == 200;
        } catch (StackException notYet) {
            return false;
        }
    }

    /** Whether anything at all listens and speaks HTTP, were it only to say 404. */
    boolean speaks(String path) {
        try {
            return send(to(path).GET().build()).statusCode() > 0;
        } catch (StackException notYet) {
            return false;
        }
    }
}
