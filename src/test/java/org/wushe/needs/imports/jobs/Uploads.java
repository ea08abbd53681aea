package org.wushe.needs.imports.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.wushe.testsupport.StackResource;
import org.wushe.testsupport.Web;

/** Somebody at the desk of one community who uploads lists, and what the database then holds. */
final class Uploads {

    final String slug;
    final Web worker;

    Uploads(String slug) {
        this.slug = slug;
        this.worker = Web.as("grid-worker@" + slug);
    }

    String base() {
        return "/c/" + slug + "/desk/needs/import";
    }

    /** A list whose needs say what is given. */
    static byte[] list(String... needs) {
        StringBuilder csv = new StringBuilder("姓名,电话,需求内容\r\n");
        for (int i = 0; i < needs.length; i++) {
            csv.append(String.format("邻居%d,138%08d,%s\r\n", i, i, needs[i]));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] list(int rows) {
        return list(
                IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> "第" + row + "件")
                        .toArray(String[]::new));
    }

    Response send(byte[] content, String name) {
        return worker.request()
                .header("Sec-Fetch-Site", "same-origin")
                .multiPart("file", name, content)
                .post(base());
    }

    /** The address of the uploaded list. */
    String upload(byte[] content) {
        Response answer = send(content, "list.csv");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        String location = answer.header("Location");
        return location.substring(location.indexOf("/c/"));
    }

    void confirm(String job) {
        assertThat(worker.post(job + "/confirmation", Map.of()).statusCode()).isEqualTo(303);
    }

    /** Confirms and waits for the end. */
    void enter(String job) throws Exception {
        confirm(job);
        await(job, "FINISHED");
    }

    void await(String job, String state) throws Exception {
        for (int i = 0; i < 600; i++) {
            if (state.equals(
                    text("select state from wushe.import_job where id = '" + id(job) + "'"))) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(job + " never became " + state);
    }

    static String id(String job) {
        return job.substring(job.lastIndexOf('/') + 1);
    }

    long count(String table) throws SQLException {
        return Long.parseLong(
                text("select count(*) from wushe." + table + " where community = '" + slug + "'"));
    }

    List<String> numbers() throws SQLException {
        return texts("select number from wushe.need where community = '" + slug + "' order by 1");
    }

    static String text(String sql) throws SQLException {
        return texts(sql).get(0);
    }

    static List<String> texts(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var connection = StackResource.asOwner();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
