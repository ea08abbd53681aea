package org.wushe.needs.imports.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.tenancy.Communities;
import org.wushe.testsupport.TestCommunity;
import org.wushe.testsupport.Web;

/** Which row is a need that is there already, and what of a person is kept where. */
@QuarkusTest
class KnownNeedsTest {

    private static final String ONE = "44060519730520680X";
    private static final String OTHER = "440605197305206818";

    @Inject Communities communities;

    private Uploads uploads;

    @BeforeEach
    void aCommunityOfItsOwn() {
        String slug = "known-" + Long.toString(System.nanoTime(), 36);
        TestCommunity.found(slug);
        communities.read();
        uploads = new Uploads(slug);
    }

    @Test
    void aNeedPostedOnlineIsFoundAgainInAList() throws Exception {
        Web resident = Web.as("resident@" + uploads.slug);
        resident.post(
                "/c/" + uploads.slug + "/needs/new",
                Map.of(
                        "category", "drains",
                        "text", "下水道堵了，返水",
                        "phone", "13800138000",
                        "publish", "no",
                        "step", "send"));
        String number = uploads.numbers().get(0);

        String job =
                uploads.upload(
                        csv(
                                "resident@" + uploads.slug + ",,138 0013 8000,地下管网,下水道堵了，返水。",
                                "resident@" + uploads.slug + ",,13800138001,地下管网,下水道堵了，返水"));

        String page = uploads.worker.page(job).text();
        assertThat(page).contains("和已有的需求 " + number + " 是同一个人");
        uploads.enter(job);
        assertThat(uploads.numbers()).as("another phone is another person").hasSize(2);
    }

    @Test
    void anIdNumberTellsTwoPersonsWithOneNameAndPhoneApart() throws Exception {
        uploads.enter(uploads.upload(csv("李四," + ONE + ",13800138000,,门锁坏了")));
        uploads.enter(uploads.upload(csv("李四," + OTHER + ",13800138000,,门锁坏了")));
        assertThat(uploads.numbers()).hasSize(2);
        assertThat(uploads.count("person")).isEqualTo(2);

        String nameAndPhone = uploads.upload(csv("李四,,13800138000,,门锁坏了"));
        assertThat(uploads.worker.page(nameAndPhone).text()).contains(uploads.numbers().get(0));
        String idNumberAlone = uploads.upload(csv("李 四," + OTHER + ",13900139000,,门锁坏了"));
        assertThat(uploads.worker.page(idNumberAlone).text()).contains(uploads.numbers().get(1));
    }

    @Test
    void ofTwoListsWithTheSameRowsUploadedBeforeEitherIsStoredOneAddsNothing() throws Exception {
        String one = uploads.upload(Uploads.list(250));
        String two = uploads.upload(Uploads.list(250));
        uploads.confirm(one);
        uploads.enter(two);
        uploads.await(one, "FINISHED");
        assertThat(uploads.numbers()).hasSize(250);
        assertThat(uploads.worker.page(two + "?rows=duplicate").select(".figures").text())
                .contains(" 0 行存入", "250 行重复");
    }

    @Test
    void whatARowSaysOfAPersonIsSealedAndGoneOnceItIsEntered() throws Exception {
        String job = uploads.upload(csv("王小明," + ONE + ",13800138000,,三楼漏水"));
        String kept =
                Uploads.text(
                        "select r::text || encode(sealed, 'escape') from wushe.import_row r where"
                                + " community = '"
                                + uploads.slug
                                + "'");
        assertThat(kept).doesNotContain("13800138000", ONE, "漏水", "王小明", "shown");
        long before = sealedBytes();
        uploads.enter(job);
        assertThat(sealedBytes()).isLessThan(before / 2);
        assertThat(uploads.worker.page(job).text()).doesNotContain("漏水").contains("已存为 XQ-");
    }

    @Test
    void whatTheListSaysArrivesInTheNeed() throws Exception {
        String csv =
                "姓名,联系电话,楼栋,单元,室,类别,需求内容,紧急程度,来源,是否同意公开,登记日期,登记人\n"
                        + "陈一,13800138000,3栋,2单元,501室,租房纠纷,押金不退,急,12345热线,是,2026-03-01,网格员乙\n"
                        + "陈二,13800138001,,,,地下管网,返水,,随手记下,,2026-03-02,\n";
        uploads.enter(uploads.upload(csv.getBytes(StandardCharsets.UTF_8)));
        assertThat(
                        Uploads.texts(
                                "select concat_ws('|', category, category_typed, urgency, source, place,"
                                        + " visibility, recorded_on, recorded_by, status)"
                                        + " from wushe.need where community = '"
                                        + uploads.slug
                                        + "' order by number"))
                .containsExactly(
                        "other|租房纠纷|URGENT|HOTLINE|3栋2单元501室|PUBLIC|2026-03-01|网格员乙|SUBMITTED",
                        "drains|ORDINARY|OTHER|HANDLERS|2026-03-02|SUBMITTED");
    }

    private long sealedBytes() throws Exception {
        return Long.parseLong(
                Uploads.text(
                        "select sum(length(sealed)) from wushe.import_row where community = '"
                                + uploads.slug
                                + "'"));
    }

    private static byte[] csv(String... rows) {
        return ("姓名,身份证号,电话,类别,需求内容\n" + String.join("\n", rows) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
