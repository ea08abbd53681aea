package org.wushe.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.StackResource;
import org.wushe.testsupport.Web;

/** The front door, and what the operator does to communities as a whole. */
@QuarkusTest
class PlatformPagesTest {

    private static final Web OPS = Web.as("ops");

    @Test
    void everyoneFindsTheCommunities() {
        Document page = Web.visitor().page("/");

        assertThat(page.select(".big-actions a").eachAttr("href"))
                .contains("/c/hongju", "/c/baiyin", "/c/gaofeng");
        assertThat(page.select("a[href=/c/gaofeng]").text()).contains("高峰社区", "讲事实、讲道理");
        assertThat(Web.visitor().inEnglish().page("/").select("a[href=/c/gaofeng]").text())
                .contains("Gaofeng Community", "on the spot");
    }

    @Test
    void onlyTheOperatorSeesThePlatform() {
        for (String other : List.of("admin@hongju", "stranger")) {
            assertThat(Web.as(other).get("/platform").statusCode()).isEqualTo(403);
            assertThat(
                            Web.as(other)
                                    .post("/platform/gaofeng/suspension", Map.of("reason", "x"))
                                    .statusCode())
                    .isEqualTo(403);
            assertThat(send(Web.as(other), new byte[] {1}).statusCode()).isEqualTo(403);
            assertThat(readFolders(Web.as(other)).statusCode()).isEqualTo(403);
        }
        assertThat(Web.visitor().get("/platform").statusCode()).isNotEqualTo(200);
    }

    @Test
    void theOperatorSeesWhatIsInForce() {
        Document page = OPS.page("/platform");
        assertThat(row(page, "hongju")).contains("来自部署文件夹", "正常服务");
        assertThat(row(OPS.inEnglish().page("/platform"), "hongju"))
                .contains("open", "from the deployment's folder");
    }

    @Test
    void suspendsAndResumes() throws SQLException {
        Response blank = OPS.post("/platform/gaofeng/suspension", Map.of("reason", " "));
        assertThat(blank.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(blank.asString()).select(".error-summary a").attr("href"))
                .isEqualTo("#reason-gaofeng");
        try {
            Response done = OPS.post("/platform/gaofeng/suspension", Map.of("reason", "机房检修"));
            assertThat(done.statusCode()).isEqualTo(303);

            Response closed = Web.visitor().get("/c/gaofeng");
            assertThat(closed.statusCode()).isEqualTo(503);
            assertThat(closed.asString()).contains("机房检修", "023-8000 0107");
            assertThat(Web.visitor().page("/").select("a[href=/c/gaofeng]").text())
                    .contains("暂停服务");
            assertThat(row(OPS.page("/platform"), "gaofeng")).contains("已暂停", "机房检修");
            assertThat(
                            OPS.post("/platform/gaofeng/suspension", Map.of("reason", "再来"))
                                    .statusCode())
                    .isEqualTo(409);
            assertThat(Web.visitor().get("/c/hongju").statusCode()).isEqualTo(200);
        } finally {
            OPS.post("/platform/gaofeng/resumption", Map.of("sent", "yes"));
        }
        assertThat(Web.visitor().get("/c/gaofeng").statusCode()).isEqualTo(200);
        assertThat(audited("gaofeng")).contains("platform.suspended ops", "platform.resumed ops");
        assertThat(OPS.post("/platform/nowhere/resumption", Map.of("sent", "yes")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void opensACommunityFromAnUpload() throws IOException, SQLException {
        byte[] bundle =
                gaofeng()
                        .replace("slug: gaofeng", "slug: upload-probe")
                        .replace("zh-CN: 高峰社区", "zh-CN: 上传社区")
                        .getBytes(StandardCharsets.UTF_8);
        try {
            assertThat(send(OPS, zip("upload-probe/community.yaml", bundle)).statusCode())
                    .isEqualTo(303);
            assertThat(Web.visitor().page("/c/upload-probe").title()).contains("上传社区");
            assertThat(row(OPS.page("/platform"), "upload-probe")).contains("来自上传");
            assertThat(send(OPS, bundle).statusCode()).isEqualTo(303);
            assertThat(audited("upload-probe")).containsExactly("platform.bundle_applied ops");
        } finally {
            OPS.post("/platform/upload-probe/suspension", Map.of("reason", "测试结束"));
        }
    }

    @Test
    void refusesABrokenUploadWithFileLineAndReason() throws IOException {
        byte[] broken = gaofeng().replace("accent:", "acent:").getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(OPS, broken))
                .containsExactly("community.yaml:9：不认识“acent”，是不是“accent”？");
        assertThat(refusal(OPS.inEnglish(), broken))
                .containsExactly("community.yaml:9: “acent” is not known; is “accent” meant?");
        assertThat(refusal(OPS, new byte[0])).containsExactly("请先选择文件，再上传。");
        assertThat(refusal(OPS, new byte[10 * 1024 * 1024 + 1])).containsExactly("太大了，最大 10 MB。");
    }

    @Test
    void refusesAnArchiveThatLeadsElsewhere() throws IOException {
        assertThat(refusal(OPS, zip("../../etc/community.yaml", new byte[] {'a'})))
                .containsExactly("../../etc/community.yaml：压缩包里的路径不对：不能指向包外，最多一层文件夹。");
        assertThat(refusal(OPS, zip("big.csv", new byte[64 * 1024 * 1024])))
                .containsExactly("big.csv：太大了，最大 10 MB。");
    }

    @Test
    void readsTheFoldersAgainWithoutARestart() {
        assertThat(readFolders(OPS).header("Location")).endsWith("/platform");
    }

    private static Response readFolders(Web web) {
        return web.post("/platform/folders", Map.of("sent", "yes"));
    }

    private static List<String> refusal(Web web, byte[] content) {
        Response answer = send(web, content);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.asString()).select(".error-summary li").eachText();
    }

    private static Response send(Web web, byte[] content) {
        return web.request()
                .header("Sec-Fetch-Site", "same-origin")
                .multiPart("file", "bundle", content)
                .post("/platform/bundles");
    }

    private static String row(Document page, String slug) {
        return page.select("tr:has(a[href=/c/" + slug + "])").text();
    }

    private static String gaofeng() throws IOException {
        return Files.readString(Path.of("tenants/gaofeng/community.yaml"));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static List<String> audited(String slug) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var connection = StackResource.asOwner();
                var statement =
                        connection.prepareStatement(
                                "select action || ' ' || actor_name from wushe.audit_entry"
                                        + " where community = ? order by seq")) {
            statement.setString(1, slug);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }
}
