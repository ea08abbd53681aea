package org.wushe.needs.imports.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.needs.imports.NeedsListReader;
import org.wushe.needs.imports.ReadingRules;
import org.wushe.needs.imports.ReadingSummary;
import org.wushe.needs.imports.sheets.UnreadableList.Reason;
import org.wushe.tenancy.Communities;
import org.wushe.testsupport.TestCommunity;
import org.wushe.testsupport.Web;

/** That everything an import has to say is said, once, in both languages, to those concerned. */
@QuarkusTest
class ImportWordsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/wushe/needs/imports");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:_[a-z]+)+)\"");

    @Inject Communities communities;

    private Uploads uploads;

    @BeforeEach
    void aCommunityOfItsOwn() {
        String slug = "words-" + Long.toString(System.nanoTime(), 36);
        TestCommunity.found(slug);
        communities.read();
        uploads = new Uploads(slug);
    }

    @Test
    void everyReasonHasItsWords() {
        Map<String, Integer> words =
                Arrays.stream(ImportsMessages.class.getMethods())
                        .collect(Collectors.toMap(Method::getName, Method::getParameterCount));
        for (Reason reason : Reason.values()) {
            assertThat(words).containsKey("unreadable_" + reason.name().toLowerCase(Locale.ROOT));
        }
    }

    /** The rules name the keys in their code; none may be without words. */
    @Test
    void everyMessageOfARowHasItsWords() throws Exception {
        List<String> words =
                Arrays.stream(ImportsMessages.class.getMethods()).map(Method::getName).toList();
        int found = 0;
        for (String rules :
                new String[] {
                    "RowRules",
                    "DateRule",
                    "PersonRule",
                    "PhoneRule",
                    "ChoiceRule",
                    "NeedsListReader"
                }) {
            String code = Files.readString(SOURCES.resolve(rules + ".java"));
            for (MatchResult key : KEY.matcher(code).results().toList()) {
                assertThat(words).contains("row_" + key.group(1));
                found++;
            }
        }
        assertThat(found).isGreaterThan(25);
    }

    @Test
    void theCheckSpeaksTheReadersLanguage() throws Exception {
        String job =
                uploads.upload(
                        Files.readAllBytes(
                                Path.of("src/test/resources/needs-lists/needs-2026q1.csv")));
        String refused = "?rows=refused";
        assertThat(uploads.worker.page(job + refused).select(".cell-message").text())
                .contains("最后一位和前面对不上", "这一天不存在", "没法联系居民", "不像年龄", "有 10 位数字")
                .doesNotContain("row_", "{");
        assertThat(uploads.worker.inEnglish().page(job + refused).select("main").text())
                .contains("does not fit the others", "There is no such day", "Is no age")
                .doesNotContainPattern("row_|\\{|，");
        assertThat(uploads.worker.page(job + "?rows=warned").select(".cell-message").text())
                .contains("不在类别表里");
    }

    @Test
    void theRowsComeFiftyAtATimeAndNoneTwice() throws Exception {
        String job = uploads.upload(Uploads.list(120));
        String page = job;
        int seen = 0;
        for (int pages = 0; pages < 3; pages++) {
            var rows = uploads.worker.page(page);
            seen += rows.select(".queue tbody tr").size();
            page = rows.select(".pager a[rel=next]").attr("href");
        }
        assertThat(seen).isEqualTo(120);
        assertThat(page).isEmpty();
    }

    @Test
    void theTemplateIsUnderstoodInBothLanguages() throws Exception {
        for (Web worker : List.of(uploads.worker, uploads.worker.inEnglish())) {
            Response answer = worker.get(uploads.base() + "/template");
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            byte[] template = answer.asByteArray();
            Path file = Files.write(Files.createTempFile("template", ".xlsx"), template);
            ReadingSummary read =
                    NeedsListReader.read(
                            file, ReadingRules.on(LocalDate.of(2026, 11, 23), Map.of()), row -> {});
            Files.delete(file);
            assertThat(read.columns()).hasSize(16);
            assertThat(read.unknownColumns()).isEmpty();
            assertThat(read.total()).isZero();
        }
    }

    @Test
    void theDeskIsToldOnceAndNotOfEachNeed() throws Exception {
        Web.as("coordinator@" + uploads.slug).page(uploads.base());
        String job = uploads.upload(Uploads.list(450));
        uploads.enter(job);
        uploads.enter(uploads.upload(Uploads.list("another")));

        assertThat(
                        Uploads.texts(
                                "select kind || ' ' || count(*) from wushe.notice where community = '"
                                        + uploads.slug
                                        + "' group by kind"))
                .containsExactly("NEEDS_WAITING 1");
    }

    @Test
    void confirmingTwiceIsConfirmingOnceAndDroppingIsTooLateThen() throws Exception {
        String job = uploads.upload(Uploads.list(3));
        uploads.confirm(job);
        uploads.enter(job);
        assertThat(uploads.numbers()).hasSize(3);
        assertThat(uploads.worker.post(job + "/cancellation", Map.of()).statusCode())
                .isEqualTo(409);
    }
}
