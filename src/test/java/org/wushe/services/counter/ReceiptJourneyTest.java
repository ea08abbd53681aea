package org.wushe.services.counter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.tenancy.Communities;
import org.wushe.testsupport.AtOnce;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.TestCommunity;
import org.wushe.testsupport.Web;

/** One concern under one number, from the counter or from home to the last of its services. */
@QuarkusTest
class ReceiptJourneyTest {

    private static final String SLUG = "counter-" + Long.toString(System.nanoTime(), 36);
    private static final String HERE = "/c/" + SLUG;

    private final Web colleague = Web.as("grid-worker@" + SLUG);
    private CounterDesk desk;

    @Inject Communities communities;
    @Inject Directory directory;

    @BeforeEach
    void found() {
        TestCommunity.found(SLUG);
        communities.read();
        desk = new CounterDesk(SLUG);
        colleague.page(HERE + "/desk");
    }

    @Test
    void atTheCounterOneNumberAndOneSlipForAll() {
        List<String> services = desk.services("居住证", "预防接种证");
        Map<String, Object> form = CounterDesk.concern("孩子上小学", List.of());
        Response bad = desk.web.post(HERE + "/desk/receipts/new", form);
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.asString()).contains("孩子上小学", "请至少选一个", "来办事的人的姓名");

        form.put("items", services);
        form.put("name", "罗奶奶");
        form.put("phone", "139 0000 1234");
        Response taken = desk.web.post(HERE + "/desk/receipts/new", form);
        String number = CounterDesk.last(taken);
        assertThat(number).matches("SL-\\d{4}-\\d{4}");
        assertThat(CounterDesk.last(desk.web.post(HERE + "/desk/receipts/new", form)))
                .as("sent twice is sent once")
                .isEqualTo(number);

        Document page = desk.web.page(desk.page(number));
        assertThat(page.text())
                .contains("居住证", "预防接种证", "已受理", "前办结", "139****1234")
                .doesNotContain("13900001234");
        assertThat(desk.web.post(desk.page(number) + "/contact", Map.of()).asString())
                .contains("13900001234");
        List<String> lines = desk.lines(desk.web, number);
        assertThat(desk.step(desk.web, lines.get(0), "MISSING", " ").asString())
                .contains("请写明还缺什么材料");
        assertThat(desk.step(desk.web, lines.get(0), "MISSING", "房产证").statusCode()).isEqualTo(303);
        assertThat(desk.step(desk.web, lines.get(1), "DONE", "证已发").statusCode()).isEqualTo(303);
        assertThat(desk.step(desk.web, lines.get(1), "REFUSED", "晚了").statusCode())
                .as("what has ended stays")
                .isEqualTo(409);

        Document slip =
                Jsoup.parse(desk.web.post(desk.page(number) + "/slip", Map.of()).asString());
        String code = slip.select("dd strong").get(1).text();
        assertThat(slip.text()).contains(number, "还缺：房产证", "结果：证已发");
        String held = look(SLUG, number, code).asString();
        assertThat(held).contains("还缺：房产证", "结果：证已发", "1/2").doesNotContain("罗奶奶", "孩子上小学");
        assertThat(look(SLUG, number, "AAAAA-AAAAA").statusCode()).isEqualTo(422);
        assertThat(look("hongju", number, code).statusCode()).isEqualTo(422);
        assertThat(Web.as("auditor@" + SLUG).page(HERE + "/desk/audit").text())
                .contains("受理一件事", "要求补材料", "打印受理回执", "查看办事人电话");
    }

    @Test
    void whoSeesItThroughActsAndOthersTakeItOnFirst() {
        String number = desk.taken("何大爷", "办老年卡", desk.services("老年卡"));
        String line = desk.lines(desk.web, number).get(0);
        assertThat(desk.lines(colleague, number)).isEmpty();
        assertThat(desk.step(colleague, line, "DONE", "已办").asString()).contains("由别人负责");
        assertThat(colleague.post(desk.page(number) + "/charge", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(desk.step(desk.web, line, "DONE", "已办").statusCode()).isEqualTo(409);
        assertThat(desk.step(colleague, line, "DONE", "卡在窗口领").statusCode()).isEqualTo(303);
        assertThat(desk.web.page(HERE + "/desk/receipts?show=closed").text()).contains(number);
        assertThat(Web.as("resident@" + SLUG).get(desk.page(number)).statusCode()).isEqualTo(403);
        CounterDesk theirs = new CounterDesk("hongju");
        assertThat(theirs.web.get(theirs.page(number)).statusCode()).isEqualTo(404);
        assertThat(theirs.web.post(theirs.page(number) + "/charge", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void fromHomeSheFollowsItAndMayWithdraw() {
        Web her = Web.as("resident" + System.nanoTime() + "@" + SLUG);
        her.page(HERE + "/me");
        List<String> services = desk.services("健身卡", "体检");
        assertThat(
                        her.page(HERE + "/me/receipts/new?item=" + services.get(0))
                                .select("input[name=items][checked]")
                                .val())
                .isEqualTo(services.get(0));
        Response sent =
                her.post(
                        HERE + "/me/receipts/new",
                        CounterDesk.concern("想锻炼身体 " + System.nanoTime(), services));
        String number = CounterDesk.last(sent);
        String own = HERE + "/me/receipts/" + number;
        assertThat(her.page(own).text()).contains("收到，等受理", "前答复能不能办");
        assertThat(her.page(own + "/slip").text()).contains(number, "查询码");
        assertThat(desk.web.page(HERE + "/me").text()).contains("等受理", number);
        assertThat(Web.as("resident2@" + SLUG).get(own).statusCode()).isEqualTo(404);

        assertThat(desk.web.page(HERE + "/desk").text())
                .contains("件网上提交的事还没有人接")
                .doesNotContain("超过了时限");
        desk.web.post(desk.page(number) + "/charge", Map.of());
        OwnerSql.run(
                "update wushe.receipt set due_at = now() - interval '1 minute'"
                        + " where community = ? and number = ?",
                SLUG,
                number);
        assertThat(desk.web.page(HERE + "/desk").text()).contains("您负责的 1 件事超过了时限");
        assertThat(colleague.page(HERE + "/desk").text()).doesNotContain("超过了时限");
        String line = desk.lines(desk.web, number).get(0);
        desk.step(desk.web, line, "ACCEPTED", "");
        desk.step(desk.web, line, "MISSING", "一寸照片");
        assertThat(her.page(own).text()).contains("还缺：一寸照片", "接着算");
        assertThat(her.page(HERE + "/me").text()).contains("还缺材料", "健身卡 · 一寸照片");

        assertThat(her.post(own + "/withdrawal", Map.of("sent", "yes")).statusCode())
                .isEqualTo(303);
        assertThat(her.inEnglish().page(own).text()).contains("Withdrawn", "2 of 2");
        assertThat(her.post(own + "/withdrawal", Map.of("sent", "yes")).statusCode())
                .isEqualTo(409);
        assertThat(desk.web.page(HERE + "/me").text()).contains("撤回", number);
    }

    @Test
    void nobodyDecidesOnHerOwnConcern() {
        Response sent =
                colleague.post(
                        HERE + "/me/receipts/new",
                        CounterDesk.concern("我自己的事", desk.services("老党员证明")));
        String number = CounterDesk.last(sent);
        Response own = colleague.post(desk.page(number) + "/charge", Map.of());
        assertThat(own.statusCode()).isEqualTo(409);
        assertThat(own.asString()).contains("请同事来办");
        assertThat(desk.web.post(desk.page(number) + "/charge", Map.of()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void whoSentItForHerIsToldWhileSheActsForHerAndElseTheDeskCalls() {
        String registry = HERE + "/desk/registry";
        String person =
                CounterDesk.last(
                        colleague.post(
                                registry + "/new", Map.of("name", "田奶奶", "phone", "13900139001")));
        String day = LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai"))).toString();
        Map<String, String> mandate = new HashMap<>();
        mandate.put("who", "me");
        mandate.put("kind", "ORAL");
        mandate.put("proof", "当面说的");
        mandate.put("from", day);
        mandate.put("until", day);
        assertThat(colleague.post(registry + "/" + person + "/mandates", mandate).statusCode())
                .isEqualTo(303);
        Map<String, Object> form = CounterDesk.concern("搬不动", desk.services("送餐", "助浴"));
        form.put("person", person);
        String number = CounterDesk.last(colleague.post(HERE + "/me/receipts/new", form));
        desk.web.post(desk.page(number) + "/charge", Map.of());
        List<String> lines = desk.lines(desk.web, number);
        assertThat(desk.step(desk.web, lines.get(0), "REFUSED", "她不在名单上").cookie("wushe_flash"))
                .endsWith("step_done");
        assertThat(colleague.page(HERE + "/me").text()).contains("她不在名单上");

        OwnerSql.run(
                "update wushe.mandate set valid_from = valid_from - 9,"
                        + " valid_until = valid_until - 9 where person_id = ?::uuid",
                person);
        assertThat(desk.step(desk.web, lines.get(1), "REFUSED", "浴室在修").cookie("wushe_flash"))
                .endsWith("step_done_call");
        assertThat(colleague.page(HERE + "/me").text()).doesNotContain("浴室在修");
    }

    @Test
    void theNumberOnTheSlipLeadsToIt() {
        String number = desk.taken("董大妈", "开证明", desk.services("开证明"));
        String list = HERE + "/desk/receipts";
        assertThat(
                        desk.web
                                .get(list + "?number=%20" + number.toLowerCase(Locale.ROOT))
                                .header("Location"))
                .endsWith(desk.page(number));
        assertThat(desk.web.page(list + "?number=SL-1999-0001").text()).contains("没有这个受理号", number);
        assertThat(new CounterDesk("hongju").web.get("/c/hongju/desk/receipts?number=" + number))
                .extracting(Response::statusCode)
                .isEqualTo(200);
    }

    @Test
    void pressedSixTimesAtOnceItIsTakenOnce() throws Exception {
        Map<String, Object> form = CounterDesk.concern("连按六下", desk.services("居住证明"));
        form.put("name", "贺师傅");
        List<Callable<Integer>> presses =
                Collections.nCopies(
                        6, () -> desk.web.post(HERE + "/desk/receipts/new", form).statusCode());
        assertThat(AtOnce.all(presses)).contains(303).isSubsetOf(303, 409);
        assertThat(
                        OwnerSql.column(
                                "select count(*)::text from wushe.receipt where community = ?"
                                        + " and concern = ?",
                                SLUG,
                                "连按六下"))
                .containsExactly("1");
    }

    @Test
    void eightAtOnceEndTheirServicesAndTheReceiptEnds() throws Exception {
        String[] names = new String[8];
        for (int i = 0; i < names.length; i++) {
            names[i] = "一起办" + i;
        }
        String number = desk.taken("唐师傅", "八件事", desk.services(names));
        List<String> lines = desk.lines(desk.web, number);
        List<Callable<Integer>> ends = new ArrayList<>();
        for (String line : lines) {
            ends.add(() -> desk.step(desk.web, line, "DONE", "好了").statusCode());
        }
        assertThat(AtOnce.all(ends)).containsOnly(303);
        assertThat(
                        OwnerSql.column(
                                "select (closed_at is not null)::text from wushe.receipt"
                                        + " where community = ? and number = ?",
                                SLUG,
                                number))
                .containsExactly("true");
    }

    @Test
    void sheTakesItAlongEndsItAndIsForgotten() throws IOException {
        NotingDirectory.instead(directory);
        String name = "resident" + System.nanoTime() + "@" + SLUG;
        Web her = Web.as(name);
        her.page(HERE + "/me");
        String concern = "补贴 " + System.nanoTime();
        String number =
                CounterDesk.last(
                        her.post(
                                HERE + "/me/receipts/new",
                                CounterDesk.concern(concern, desk.services("高龄补贴"))));
        desk.web.post(desk.page(number) + "/charge", Map.of());
        desk.step(desk.web, desk.lines(desk.web, number).get(0), "MISSING", "她的存折");
        assertThat(data(her.post(HERE + "/me/data/file", Map.of()))).contains(concern, "她的存折");
        Map<String, String> wish = Map.of("reason", "搬走了", "sure", "yes");
        String deletion = HERE + "/me/data/deletion";
        assertThat(her.page(deletion).text()).contains(number);
        assertThat(her.post(deletion, wish).statusCode()).isEqualTo(409);
        desk.step(desk.web, desk.lines(desk.web, number).get(0), "REFUSED", "她不到八十岁");
        assertThat(her.post(deletion, wish).statusCode()).isEqualTo(303);
        String action =
                desk.web
                        .page(HERE + "/desk/deletions")
                        .select("section:has(h2:containsOwn(" + name + ")) form")
                        .attr("action");
        desk.web.post(action.substring(0, action.lastIndexOf('/')) + "/confirmation", Map.of());
        assertThat(
                        OwnerSql.column(
                                "select r.concern || i.note || coalesce(r.slip_code, '—')"
                                        + " from wushe.receipt r join wushe.receipt_item i"
                                        + " on i.community = r.community and i.receipt_id = r.id"
                                        + " where r.community = ? and r.number = ?",
                                SLUG,
                                number))
                .containsExactly("———");
    }

    private static Response look(String slug, String number, String code) {
        return Web.visitor().post("/c/" + slug + "/slip", Map.of("number", number, "code", code));
    }

    private static String data(Response file) throws IOException {
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(file.asByteArray()))) {
            zip.getNextEntry();
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
