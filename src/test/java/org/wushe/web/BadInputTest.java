package org.wushe.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wushe.testsupport.StackResource;
import org.wushe.testsupport.Web;

/** What people and machines send by mistake is answered in words, and changes nothing. */
@QuarkusTest
class BadInputTest {

    private static final String HERE = "/c/gaofeng";

    private final Web resident = Web.as("resident@gaofeng");
    private final Web coordinator = Web.as("coordinator@gaofeng");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/c/nowhere",
                "/c/GAOFENG",
                "/c/gaofeng%20",
                "/c/nowhere/needs",
                "/c/gaofeng/nothing-here",
                "/c/gaofeng/needs/XQ-2026-9999999",
                "/c/gaofeng/needs/XQ-",
                "/nothing-here"
            })
    void whatIsNotThereIsSaidInTheReadersLanguage(String path) {
        Response chinese = Web.visitor().get(path);
        assertThat(chinese.statusCode()).isEqualTo(404);
        assertThat(chinese.contentType()).startsWith("text/html");
        assertThat(Jsoup.parse(chinese.asString()).text()).contains("没有找到这个页面", "首页");
        assertThat(Jsoup.parse(Web.visitor().inEnglish().get(path).asString()).text())
                .contains("This page was not found");
        assertThat(Web.visitor().post(path, Map.of("x", "y")).statusCode()).isIn(303, 404, 405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/needs?category=%00",
                "/needs?category=%F0%9F%98%80%27%22%3C",
                "/needs?state=%00&after=%00",
                "/needs?after=not-a-cursor",
                "/needs?event=raised&month=2026-13",
                "/needs?event=%00&month=%00",
                "/needs/new?category=%00",
                "/desk/needs?state=%00&after=x",
                "/desk/people?name=%00%25_&after=%00",
                "/desk/people?name=%F0%9F%98%80"
            })
    void aStrangeAddressShowsAPage(String path) {
        coordinator.page(HERE + "/desk");
        Response answer = coordinator.get(HERE + path);
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/desk/people/not-a-key/confirmation, 404",
        "/desk/people/00000000-0000-0000-0000-000000000000/confirmation, 404",
        "/desk/needs/XQ-2026-9999999/decision, 404",
        "/desk/needs/import/not-a-key/confirmation, 404",
        "/needs, 404"
    })
    void aForeignKeyIsNotThere(String path, int status) {
        coordinator.page(HERE + "/desk");
        Response answer = coordinator.post(HERE + path, Map.of("decision", "accept"));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("text/html");
    }

    @Test
    void anotherKindOfBodyIsAnsweredWithAPage() {
        resident.page(HERE + "/me");
        Response json =
                resident.request()
                        .header("Sec-Fetch-Site", "same-origin")
                        .contentType(ContentType.JSON)
                        .body("{\"text\": \"x\"}")
                        .post(HERE + "/needs/new");
        assertThat(json.statusCode()).isEqualTo(422);
        assertThat(json.asString()).contains("需要您看一下");
        coordinator.page(HERE + "/desk");
        Response noFile = coordinator.post(HERE + "/desk/needs/import", Map.of("file", "x"));
        assertThat(noFile.statusCode()).isIn(415, 422);
        assertThat(noFile.contentType()).startsWith("text/html");
    }

    @Test
    void anEndedSessionKeepsTheFormForThisCommunityOnly() {
        Response kept =
                Web.visitor().post(HERE + "/needs/new", Map.of("text", "写到一半的话", "step", "check"));
        assertThat(kept.statusCode()).isEqualTo(303);
        String told = kept.header("Location").replaceAll("^https?://[^/]+", "");
        assertThat(Web.visitor().page(told).text()).contains("您填的内容还在");
        String back = told.replace("/sign-in", "");
        assertThat(resident.page(back).text()).contains("写到一半的话");
        Document nextDoor = Web.as("resident@baiyin").page(back.replace("gaofeng", "baiyin"));
        assertThat(nextDoor.text()).contains("这份内容已经不在了").doesNotContain("写到一半的话");
    }

    /**
     * A percent sign is a character of a name here; a page of namesakes goes on behind the last.
     */
    @Test
    void namesAreFoundAsTheyAreWrittenAndNamesakesAreNotPassedOver() throws SQLException {
        Web admin = Web.as("admin@gaofeng");
        admin.page(HERE + "/desk");
        String name = "同名%" + System.nanoTime();
        for (int i = 0; i < 60; i++) {
            member(name);
        }
        String search =
                HERE + "/desk/people?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        Document first = admin.page(search);
        assertThat(first.select("tbody tr")).hasSize(50);
        String next = first.select("a[rel=next]").attr("href");
        assertThat(admin.page(next).select("tbody tr")).hasSize(10);
        String wild = URLEncoder.encode(name.replace('%', '_'), StandardCharsets.UTF_8);
        assertThat(admin.page(HERE + "/desk/people?name=" + wild).select("tbody tr")).isEmpty();
    }

    private static void member(String name) throws SQLException {
        try (var connection = StackResource.asOwner();
                var statement =
                        connection.prepareStatement(
                                "insert into wushe.membership (community, id, version, subject,"
                                        + " state, name, language, requested_at) values ('gaofeng',"
                                        + " gen_random_uuid(), 0, gen_random_uuid()::text, 'ACTIVE',"
                                        + " ?, 'zh-CN', now())")) {
            statement.setString(1, name);
            statement.executeUpdate();
        }
    }

    @Test
    void aRequestToJoinSentTwiceIsOne() throws SQLException {
        String name = "stranger-" + UUID.randomUUID();
        Map<String, String> form =
                Map.of("name", "重复", "address", "1 栋 101", "phone", "13800138000");
        for (int i = 0; i < 2; i++) {
            assertThat(Web.as(name).post(HERE + "/join", form).statusCode()).isEqualTo(303);
        }
        assertThat(count("membership where subject = 'subject-" + name + "'")).isEqualTo(1);
    }

    @Test
    void whatIsTooLongOrUnreadableComesBackAsTyped() {
        Web stranger = Web.as("stranger-" + UUID.randomUUID());
        Map<String, String> form = new HashMap<>();
        form.put("name", "\u0000长\u0007".repeat(41));
        form.put("address", "\ud83c\udfe0 3 栋 <b>2</b> 单元\u202e");
        form.put("phone", "打座机");
        Response answer = stranger.post(HERE + "/join", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("#name").attr("value")).isEqualTo("长".repeat(41));
        assertThat(page.select("#address").attr("value"))
                .startsWith("\ud83c\udfe0 3 栋 <b>2</b> 单元");
        assertThat(page.select("#name-error").text()).contains("最多 40 个字");
        assertThat(page.select("#phone-error").text()).contains("11 位数字");

        form.put("name", "长\u0000名");
        form.put("phone", "１３８ ００１３－８０００");
        assertThat(stranger.post(HERE + "/join", form).statusCode()).isEqualTo(303);
    }

    /** She opened the page, a colleague was faster, and she sends hers all the same. */
    @Test
    void aFormFetchedBeforeAColleagueActedIsAConflictWithAWayBack() {
        String number = raise();
        String page = HERE + "/desk/needs/" + number;
        coordinator.page(page);
        Map<String, String> accepted = Map.of("decision", "accept");
        assertThat(coordinator.post(page + "/decision", accepted).statusCode()).isEqualTo(303);
        Document told = late(page, "http://localhost:" + RestAssured.port + page);
        assertThat(told.text()).contains("情况已经变了", "已经走到别的步骤");
        assertThat(told.select("main a.button--primary").attr("href")).isEqualTo(page);
        Document fromElsewhere = late(page, "http://evil.example" + page);
        assertThat(fromElsewhere.select("main a.button--primary")).isEmpty();
        assertThat(coordinator.page(page).text()).contains("已受理").doesNotContain("不归我们管");
    }

    private Document late(String page, String cameFrom) {
        Response answer =
                coordinator
                        .request()
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Referer", cameFrom)
                        .contentType(ContentType.URLENC.withCharset("UTF-8"))
                        .formParams(Map.of("decision", "refuse", "reason", "不归我们管"))
                        .post(page + "/decision");
        assertThat(answer.statusCode()).isEqualTo(409);
        return Jsoup.parse(answer.asString());
    }

    private String raise() {
        resident.page(HERE + "/me");
        coordinator.page(HERE + "/desk");
        String location =
                resident.post(
                                HERE + "/needs/new",
                                Map.of(
                                        "id", UUID.randomUUID().toString(),
                                        "category", "other",
                                        "text", "门口积水 " + System.nanoTime(),
                                        "phone", "13800138000",
                                        "publish", "no",
                                        "step", "send"))
                        .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static long count(String what) throws SQLException {
        try (var connection = StackResource.asOwner();
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from wushe." + what)) {
            row.next();
            return row.getLong(1);
        }
    }
}
