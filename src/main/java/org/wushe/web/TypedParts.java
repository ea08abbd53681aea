package org.wushe.web;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** What was typed into a form that brings files; the files themselves are let go as they come. */
final class TypedParts {

    private final HttpServerRequest request;
    private final long most;
    private final Promise<String> fields = Promise.promise();
    private long typed;

    private TypedParts(HttpServerRequest request, long most) {
        this.request = request;
        this.most = most;
    }

    /**
     * @param request paused, its body unread
     * @param most bytes that are not of files
     * @return the fields, form-urlencoded; failed if there are more than that
     */
    static Future<String> of(HttpServerRequest request, long most) {
        return new TypedParts(request, most).read();
    }

    private Future<String> read() {
        request.setExpectMultipart(true);
        request.uploadHandler(this::letGo);
        request.handler(
                part -> {
                    typed += part.length();
                    if (typed > most) {
                        fields.tryFail("more than " + most + " bytes typed");
                    }
                });
        request.exceptionHandler(fields::tryFail);
        request.endHandler(end -> fields.tryComplete(encoded(request.formAttributes())));
        request.resume();
        return fields.future();
    }

    private void letGo(HttpServerFileUpload file) {
        file.handler(part -> typed -= part.length());
    }

    private static String encoded(MultiMap typed) {
        return typed.entries().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
