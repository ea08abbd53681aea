package org.wushe.needs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Role;
import org.wushe.tenancy.Communities;
import org.wushe.testsupport.Endpoint;
import org.wushe.testsupport.TestCommunity;
import org.wushe.testsupport.Web;

/**
 * Who is answered how at every endpoint of a community, against the table in
 * src/test/resources/rights.txt: each role that is not the requester, the requester herself and a
 * stranger. An endpoint that is not in the table fails, so that none gets its rights by accident.
 * What a neighbour community is answered stands in TwoTenantsTest.
 */
@QuarkusTest
class RightsMatrixTest {

    private static final String SLUG = "rights";
    private static final Path ACTUAL = Path.of("target", "rights-actual.txt");

    @Inject Communities communities;

    @Test
    void everyEndpointAnswersEveryRoleAsTheTableSays() throws IOException {
        TestCommunity.found(SLUG);
        communities.read();
        Map<String, Web> callers = callers();
        List<String> lines =
                Endpoint.all().parallelStream()
                        .filter(endpoint -> endpoint.path().startsWith("/c/{community}"))
                        .map(endpoint -> line(endpoint, callers))
                        .sorted()
                        .toList();
        Files.write(ACTUAL, lines);
        assertThat(lines).as("see " + ACTUAL).isEqualTo(expected());
    }

    private static Map<String, Web> callers() {
        Map<String, Web> callers = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            String name = role == Role.RESIDENT ? "resident2" : role.key();
            callers.put(role.key(), Web.as(name + "@" + SLUG));
        }
        callers.put("own", Web.as("resident@" + SLUG));
        callers.put("stranger", Web.as("stranger"));
        callers.values().forEach(caller -> caller.get("/c/" + SLUG + "/me"));
        return callers;
    }

    private static String line(Endpoint endpoint, Map<String, Web> callers) {
        String number = endpoint.path().contains("{number: XQ") ? raised() : "";
        Map<String, List<String>> byAnswer = new TreeMap<>();
        callers.forEach(
                (name, caller) ->
                        byAnswer.computeIfAbsent(
                                        answer(endpoint, caller, number), key -> new ArrayList<>())
                                .add(name));
        StringBuilder line =
                new StringBuilder(endpoint.post() ? "POST " : "GET  ").append(endpoint.path());
        byAnswer.forEach(
                (answer, names) ->
                        line.append(" | ")
                                .append(answer)
                                .append(": ")
                                .append(String.join(" ", names)));
        return line.toString();
    }

    private static String answer(Endpoint endpoint, Web caller, String number) {
        String path =
                endpoint.path()
                        .replace("{community}", SLUG)
                        .replaceAll("\\{number: XQ[^/]*}", number)
                        .replaceAll("\\{number: YJ[^/]*}", "YJ-2026-9999")
                        .replaceAll("\\{number: XM[^/]*}", "XM-2026-9999")
                        .replaceAll("\\{number: BD[^/]*}", "BD-2026-9999")
                        .replaceAll("\\{number: BN[^/]*}", "BN-2026-9999")
                        .replaceAll("\\{turn[^/]*}", "start")
                        .replaceAll("\\{number: FW[^/]*}", "FW-2026-9999")
                        .replaceAll("\\{number: GJ[^/]*}", "GJ-2026-9999")
                        .replaceAll("\\{number: SL[^/]*}", "SL-2026-9999")
                        .replaceAll("\\{role}", "resident")
                        .replaceAll("\\{level}", "1")
                        .replaceAll("\\{[a-z]+(:[^/}]*)?}", UUID.randomUUID().toString());
        Response answer = endpoint.post() ? caller.post(path, Map.of()) : caller.get(path);
        String location = answer.header("Location");
        boolean join = location != null && location.endsWith("/join");
        return join ? "join" : Integer.toString(answer.statusCode());
    }

    private static String raised() {
        Web resident = Web.as("resident@" + SLUG);
        String category =
                resident.page("/c/" + SLUG + "/needs/new")
                        .select("input[name=category]")
                        .first()
                        .val();
        NeedsInHand needs = new NeedsInHand(SLUG);
        return needs.raised(category, NeedsInHand.unique("试一试"));
    }

    private static List<String> expected() throws IOException {
        try (var table = RightsMatrixTest.class.getResourceAsStream("/rights.txt")) {
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n"))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
