package org.wushe.needs.imports.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.StackResource;
import org.wushe.testsupport.Web;

/** Needs lists from upload to report, on the real database, the worker running as in production. */
@QuarkusTest
class ImportJourneyTest {

    private static final String BASE = "/c/hongju/desk/needs/import";
    private static final Path LISTS = Path.of("src/test/resources/needs-lists");

    private final Web worker = Web.as("grid-worker@hongju");

    @Inject WorkingOffLists working;

    @Test
    void theListsCommunitiesKeepAreTakenOnceAndNeverTwice() throws Exception {
        for (String file : new String[] {"needs-2026q1.csv", "needs-2026q2.xlsx"}) {
            byte[] list = Files.readAllBytes(LISTS.resolve(file));
            long before = needs();
            String first = uploaded(list, file);
            Document preview = worker.page(first);
            assertThat(figures(preview)).contains("120 行", "102 行", "14 行", "4 行");
            assertThat(preview.html()).doesNotContain("440605193805289957");
            confirm(first);
            assertThat(worker.page(first).text()).contains("102");
            assertThat(needs()).isEqualTo(before + 102);

            String again = uploaded(list, file);
            assertThat(figures(worker.page(again))).contains("0 行", "106 行");
            assertThat(worker.post(again + "/confirmation", Map.of()).statusCode()).isEqualTo(409);
            assertThat(needs()).isEqualTo(before + 102);
        }
        assertThat(
                        one(
                                "select count(*) from (select number from wushe.need where community = 'hongju'"
                                        + " group by number having count(*) > 1) twice"))
                .isZero();
        assertThat(
                        one(
                                "select max(substring(number from 9)::int) - count(*) from wushe.need"
                                        + " where community = 'hongju'"))
                .isZero();
    }

    @Test
    void theReportTellsWhyAndStartsNoFormula() throws Exception {
        String csv = "姓名,电话,类别,需求内容\n张三,1380013,照明维修,=HYPERLINK(\"x\")\n";
        String job = uploaded(csv.getBytes(StandardCharsets.UTF_8), "a.csv");
        Response report = worker.get(job + "/report.csv");
        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(report.header("Content-Disposition")).startsWith("attachment;");
        String text = new String(report.asByteArray(), StandardCharsets.UTF_8);
        assertThat(text).contains("7", "'=HYPERLINK");
        assertThat(worker.get(job + "/report.xlsx").asByteArray()).startsWith('P', 'K');
        assertThat(worker.post(job + "/cancellation", Map.of()).statusCode()).isEqualTo(303);
        assertThat(worker.get(job).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoListIsToldInWords() throws Exception {
        assertThat(refusal("<html>".getBytes(StandardCharsets.UTF_8), "a.xlsx")).contains("没有存");
        assertThat(refusal(new byte[0], "a.csv")).contains("没有存");
        assertThat(
                        refusal(
                                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3},
                                "a.xls"))
                .contains("xlsx");
        assertThat(refusal(workbook(60_000), "big.xlsx")).contains("20000");
    }

    @Test
    void theNeighbourSeesNothing() throws Exception {
        String csv = "姓名,电话,需求内容\n李四,13800138001,门锁坏了" + System.nanoTime() + "\n";
        String job = uploaded(csv.getBytes(StandardCharsets.UTF_8), "b.csv");
        Web neighbour = Web.as("coordinator@baiyin");
        assertThat(neighbour.get(job.replace("hongju", "baiyin")).statusCode()).isEqualTo(404);
        assertThat(neighbour.get(job).statusCode()).isEqualTo(403);
    }

    @Test
    void twoWorkersAtOnceEnterEachRowOnce() throws Exception {
        long before = needs();
        String job = uploaded(workbook(450), "two.xlsx");
        worker.post(job + "/confirmation", Map.of());
        CompletableFuture<?> one = CompletableFuture.runAsync(this::drain);
        CompletableFuture<?> two = CompletableFuture.runAsync(this::drain);
        CompletableFuture.allOf(one, two).join();
        finished(job);
        assertThat(needs()).isEqualTo(before + 450);
    }

    @Test
    void fiveThousandRowsTakeSeconds() throws Exception {
        byte[] list = workbook(5_000);
        long before = needs();
        long start = System.nanoTime();
        String job = uploaded(list, "long.xlsx");
        long uploaded = System.nanoTime();
        worker.post(job + "/confirmation", Map.of());
        finished(job);
        Duration whole = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(
                "5,000 rows: read and checked in %d ms, whole way %d ms%n",
                Duration.ofNanos(uploaded - start).toMillis(), whole.toMillis());
        assertThat(needs()).isEqualTo(before + 5_000);
        assertThat(whole).isLessThan(Duration.ofSeconds(60));
    }

    private void drain() {
        while (working.workIn("hongju")) {
            Thread.onSpinWait();
        }
    }

    private static byte[] workbook(int rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "test", "1.0");
        Worksheet sheet = workbook.newWorksheet("list");
        String[] head = {"姓名", "电话", "楼栋", "单元", "室", "类别", "需求内容", "登记日期"};
        for (int i = 0; i < head.length; i++) {
            sheet.value(0, i, head[i]);
        }
        String mark = UUID.randomUUID().toString().substring(0, 8);
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

    private Response upload(byte[] content, String name) {
        return worker.request()
                .header("Sec-Fetch-Site", "same-origin")
                .multiPart("file", name, content)
                .post(BASE);
    }

    private String uploaded(byte[] content, String name) {
        Response answer = upload(content, name);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        String location = answer.header("Location");
        return location.substring(location.indexOf("/c/"));
    }

    private String refusal(byte[] content, String name) {
        Response answer = upload(content, name);
        assertThat(answer.statusCode()).as(name).isEqualTo(422);
        return Jsoup.parse(answer.asString()).select(".field__error").text();
    }

    private static String figures(Document page) {
        return page.select(".figures").text();
    }

    private void confirm(String job) throws InterruptedException {
        assertThat(worker.post(job + "/confirmation", Map.of()).statusCode()).isEqualTo(303);
        finished(job);
    }

    private void finished(String job) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            if (!worker.page(job).html().contains("http-equiv=\"refresh\"")) {
                return;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("never finished");
    }

    private static long needs() throws SQLException {
        return one("select count(*) from wushe.need where community = 'hongju'");
    }

    private static long one(String sql) throws SQLException {
        try (var connection = StackResource.asOwner();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
