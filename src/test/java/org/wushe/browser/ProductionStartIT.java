package org.wushe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wushe.testsupport.Browsers;
import org.wushe.testsupport.PackagedApp;
import org.wushe.testsupport.StackResource;

/**
 * The application as it is delivered: what it refuses to start with, and what it says in its log.
 */
class ProductionStartIT {

    private static final StackResource STACK = new StackResource();
    private static final Map<String, String> CONFIGURATION = new HashMap<>();
    private static final String LOG = "production-start";
    private static final String MINE = "number-of-mine-1";
    private static final String NAME = "欧阳试记";
    private static final String PHONE = "13700137001";
    private static final String ADDRESS = "望江路 88 号 3 单元 502";
    private static final String WORDS = "厨房水管漏了三天还没有人来";

    @TempDir static Path tenants;

    @BeforeAll
    static void stack() {
        CONFIGURATION.putAll(STACK.start());
    }

    @AfterAll
    static void noStack() {
        STACK.stop();
    }

    /** Not even the database is there: whoever starts it for the first time is told this first. */
    @Test
    void aStartWithTheLocalSecretsIsRefusedInOneLine() throws Exception {
        var ended =
                PackagedApp.ended(
                        "production-refused",
                        Map.of(
                                "quarkus.datasource.jdbc.url",
                                "jdbc:postgresql://localhost:1/none"));
        assertThat(ended.exit()).isNotZero();
        assertThat(ended.said())
                .filteredOn(line -> isOurs(line) && !line.startsWith("{"))
                .singleElement()
                .asString()
                .startsWith("Wushe does not start: set your own secrets for")
                .contains("quarkus.datasource.password", "quarkus.oidc.credentials.secret");
        assertThat(ended.said()).noneMatch(line -> line.contains("\tat "));
    }

    @Test
    void everyLineIsJsonAndNamesNobody() throws Exception {
        foldersOneOfThemBroken();
        CONFIGURATION.put("wushe.tenants", tenants.toString());
        CONFIGURATION.put("wushe.mail.every", "1s");
        PackagedApp app = new PackagedApp(LOG, CONFIGURATION);
        try {
            joinAndPost(app);
            post(app, "/c/hongju/desk/people?name=" + "%E6%AC%A7%E9%98%B3", MINE);
            awaitLineOf(MINE);
        } finally {
            app.kill();
        }
        List<JsonNode> lines =
                PackagedApp.said(LOG).stream()
                        .filter(ProductionStartIT::isOurs)
                        .map(ProductionStartIT::json)
                        .toList();
        assertThat(lines)
                .filteredOn(line -> line.path("mdc").path("request").asText().equals(MINE))
                .isNotEmpty()
                .allMatch(line -> line.path("mdc").path("community").asText().equals("hongju"));
        assertThat(lines)
                .extracting(line -> line.path("message").asText())
                .contains("POST /c/hongju/join 303")
                .anyMatch(said -> said.contains("是不是“contact”"));
        assertThat(PackagedApp.said(LOG))
                .allSatisfy(
                        line ->
                                assertThat(line)
                                        .doesNotContain(
                                                NAME, "欧阳", "%E6", PHONE, "137****", ADDRESS, WORDS)
                                        .doesNotContain("stranger@"));
    }

    /** A newer JVM warns on its own of what libraries call. */
    private static boolean isOurs(String line) {
        return !line.isEmpty() && !line.startsWith("WARNING: ");
    }

    /** A stranger tells all about herself, and a resident what she needs. */
    private static void joinAndPost(PackagedApp app) {
        try (Browsers browsers = Browsers.open()) {
            Person stranger = new Person(browsers.phone(Browsers.CHINESE), app.address());
            stranger.signIn("stranger").open("/c/hongju/join");
            stranger.fill("真实姓名", NAME).fill("住址", ADDRESS).fill("电话", PHONE);
            stranger.press("申请加入").sees("申请已收到");

            Person resident = new Person(browsers.phone(Browsers.CHINESE), app.address());
            resident.signIn("resident@hongju").open("/c/hongju/needs/new");
            resident.page.locator(".choice").first().click();
            resident.press("下一步：说一说");
            resident.fill("您遇到了什么事", WORDS).fill("怎么打电话给您", PHONE).choose("可以公开");
            resident.press("下一步：核对").press("提交需求").sees("已收到您的需求");
        }
    }

    /** From somebody nobody knows. */
    private static void post(PackagedApp app, String path, String number) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(app.address() + path))
                        .header("X-Request-Id", number)
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("name=" + NAME))
                        .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        assertThat(answer.headers().firstValue("X-Request-Id")).contains(number);
    }

    /** It is written when the answer has left. */
    private static void awaitLineOf(String number) throws Exception {
        for (int i = 0; i < 100; i++) {
            if (PackagedApp.said(LOG).stream().anyMatch(line -> line.contains(number))) {
                return;
            }
            Thread.sleep(50);
        }
    }

    private static void foldersOneOfThemBroken() throws IOException {
        for (String slug : List.of("hongju", "broken")) {
            String bundle = Files.readString(Path.of("tenants/hongju/community.yaml"));
            Files.createDirectories(tenants.resolve(slug));
            Files.writeString(
                    tenants.resolve(slug).resolve("community.yaml"),
                    slug.equals("broken") ? bundle.replace("contact:", "contcat:") : bundle);
        }
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(line, e);
        }
    }
}
