package org.wushe.needs.imports.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.wushe.testsupport.StackResource;
import org.wushe.testsupport.Web;

/** A grid worker at the import pages of Hongju, and a look behind them into the database. */
final class ImportDesk {

    static final String BASE = "/c/hongju/desk/needs/import";
    private static final String[] HEAD = {"姓名", "电话", "楼栋", "单元", "室", "类别", "需求内容", "登记日期"};

    final Web worker = Web.as("grid-worker@hongju");

    /** A list of needs that nobody has told before, each with the mark and its number. */
    static byte[] workbook(int rows, String mark) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "test", "1.0");
        Worksheet sheet = workbook.newWorksheet("list");
        for (int i = 0; i < HEAD.length; i++) {
            sheet.value(0, i, HEAD[i]);
        }
        for (int row = 1; row <= rows; row++) {
            sheet.value(row, 0, "居民" + row);
            sheet.value(row, 1, String.format("139%08d", row));
            sheet.value(row, 2, row % 20 + 1);
            sheet.value(row, 3, 1);
            sheet.value(row, 4, 101);
            sheet.value(row, 5, "照明维修");
            sheet.value(row, 6, "灯坏了 " + mark + " " + row);
            sheet.value(row, 7, "2026-11-01");
        }
        workbook.finish();
        return out.toByteArray();
    }

    static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    Response upload(byte[] content, String name) {
        return upload(worker, content, name);
    }

    Response upload(Web person, byte[] content, String name) {
        return person.request()
                .header("Sec-Fetch-Site", "same-origin")
                .multiPart("file", name, content)
                .post(BASE);
    }

    /** The path of the job. */
    String uploaded(byte[] content, String name) {
        Response answer = upload(content, name);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        String location = answer.header("Location");
        return location.substring(location.indexOf("/c/"));
    }

    /** What the page says against a file. */
    String refusal(byte[] content, String name) {
        Response answer = upload(content, name);
        assertThat(answer.statusCode()).as(name).isEqualTo(422);
        return Jsoup.parse(answer.asString()).select(".field__error").text();
    }

    void confirm(String job) {
        Response answer = worker.post(job + "/confirmation", Map.of());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
    }

    /** The page once nothing runs any more. */
    Document finished(String job) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            Document page = worker.page(job);
            if (page.select("meta[http-equiv=refresh]").isEmpty()) {
                return page;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("never finished");
    }

    static String figures(Document page) {
        return page.select(".figures").text();
    }

    static String id(String job) {
        return job.substring(job.lastIndexOf('/') + 1);
    }

    static long needs() throws SQLException {
        return one("select count(*) from wushe.need where community = 'hongju'");
    }

    /** Needs that carry a mark, those that stand there twice counted once. */
    static long different(String mark) throws SQLException {
        return one(
                "select count(distinct text) from wushe.need where community = 'hongju'"
                        + " and text like '%"
                        + mark
                        + "%'");
    }

    /** How many numbers were jumped over or given twice; none is both right and wanted. */
    static long gaps() throws SQLException {
        return one(
                "select max(substring(number from 9)::int) - count(distinct number)"
                        + " + count(*) - count(distinct number)"
                        + " from wushe.need where community = 'hongju'");
    }

    static long one(String sql) throws SQLException {
        try (var connection = StackResource.asOwner();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    static void asOwner(String sql) throws SQLException {
        try (var connection = StackResource.asOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
