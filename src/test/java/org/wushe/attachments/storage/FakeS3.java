package org.wushe.attachments.storage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** As much of S3 as photos need, on this machine: signed puts, gets and deletes of one bucket. */
final class FakeS3 implements AutoCloseable {

    static final String BUCKET = "photos-of-wushe";
    static final String ACCESS_KEY = "test-access";

    final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final HttpServer server;

    FakeS3() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/" + BUCKET + "/", this::answer);
        server.start();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String key = exchange.getRequestURI().getPath().substring(BUCKET.length() + 2);
            if (!isSigned(exchange, body)) {
                send(exchange, 403, error("AccessDenied"));
                return;
            }
            switch (exchange.getRequestMethod()) {
                case "PUT" -> {
                    objects.put(key, body);
                    send(exchange, 200, new byte[0]);
                }
                case "GET" -> {
                    byte[] found = objects.get(key);
                    send(
                            exchange,
                            found == null ? 404 : 200,
                            found == null ? error("NoSuchKey") : found);
                }
                default -> {
                    objects.remove(key);
                    send(exchange, 204, new byte[0]);
                }
            }
        }
    }

    /** By our key, and over the very bytes that came: no chunks, no trailers. */
    private static boolean isSigned(HttpExchange exchange, byte[] body) {
        String signature = exchange.getRequestHeaders().getFirst("Authorization");
        String hash = exchange.getRequestHeaders().getFirst("x-amz-content-sha256");
        return signature != null
                && signature.startsWith("AWS4-HMAC-SHA256 Credential=" + ACCESS_KEY + "/")
                && (sha256(body).equals(hash) || "UNSIGNED-PAYLOAD".equals(hash));
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] error(String code) {
        return ("<?xml version=\"1.0\"?><Error><Code>" + code + "</Code></Error>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
