package org.wushe.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Lays out what a demo community has going on, as {@code tenants/<slug>/demo.yaml} says it. It is
 * brought in by the pages and forms people use, so that every rule holds, and by the demo accounts,
 * so that it exists where they do: on a developer's machine. What is there already is left alone;
 * sessions and the fair day are planned anew once none lies ahead.
 */
public final class Demo {

    public static final String FILE = "demo.yaml";

    private final JsonNode told;
    private final Stage stage;

    /**
     * @param hands whose browser it is, by role such as coordinator or resident2
     */
    public Demo(Path file, String slug, LocalDate today, Function<String, Hand> hands)
            throws IOException {
        told = new ObjectMapper(new YAMLFactory()).readTree(Files.readAllBytes(file));
        stage = new Stage(slug, today, hands);
    }

    public void lay() {
        DemoHouse house = new DemoHouse(stage);
        house.open(told.path("centre"));
        house.rooms(told.path("rooms"));
        DemoServices services = new DemoServices(stage, told.path("residents"));
        services.series(told.path("festivals"));
        services.offer(told.path("services"));
        new DemoFair(stage).hold(told.path("fair"));
        new DemoProject(stage).recruit(told.path("project"));
    }
}
