package org.wushe.volunteering.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.testsupport.AtOnce;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;
import org.wushe.volunteering.hours.HoursInHand;

/** While the leader has the place check on, a code notes who is on the spot, and nobody else. */
@QuarkusTest
class PlaceCheckTest {

    private static final String HERE = "30.592812,114.305512,15";
    private static final String NEAR = "30.593847,114.305538,20";
    private static final String HOME = "30.617391,114.305538,20";
    private static final String FAR = "您的手机说您不在集合点附近";
    private static final String NONE = "没有收到您手机的准确位置";
    private static final List<String> NOT_GIVEN =
            List.of(
                    "",
                    "30.593847,114.305538",
                    "NaN,NaN,NaN",
                    "91,114.3055,5",
                    "30.5928,181,5",
                    "30.5928,114.3055,-5",
                    "30.593847,114.305538,1e9",
                    "30.593847,114.305538,9999",
                    "在这里");

    @Inject Directory directory;
    @Inject SweepingPoints sweeping;

    private HoursInHand hand;
    private String shift;
    private String desk;
    private String own;
    private Web volunteer;

    @BeforeEach
    void aShiftThatBeganAnHourAgo() {
        NotingDirectory.instead(directory);
        hand = new HoursInHand("gaofeng");
        shift = hand.shift();
        desk = hand.shifts() + "/" + shift + "/check-in";
        own = "/c/gaofeng/check-in/" + shift;
        volunteer = signedUp(shift);
    }

    @Test
    void whoIsSomewhereElseIsNotNotedAndWhoIsHereIs() {
        meet(HERE);
        String pass = pass();
        Document page = page(volunteer, pass, "");
        assertThat(page.text()).contains("位置只和集合点比一下，不保存");
        assertThat(page.select("form[data-place] input[name=position]")).hasSize(1);
        assertThat(page.select("script[src=/assets/place.js]")).hasSize(1);
        refused(volunteer, pass, "arrival", HOME, FAR);
        refused(volunteer, pass, "arrival", "30.596347,114.305538,1000", FAR);
        assertThat(marks()).isEmpty();
        noted(volunteer, pass, "arrival", NEAR);
        refused(volunteer, pass, "departure", HOME, FAR);
        refused(volunteer, pass, "departure", "", NONE);
        assertThat(marks()).containsExactly("CAME CODE");
        noted(volunteer, pass, "departure", NEAR);
        assertThat(marks()).containsExactly("CAME CODE", "LEFT CODE");
    }

    @Test
    void whosePhoneSaysNothingIsNotedByTheLeader() {
        meet(HERE);
        String pass = pass();
        for (String typed : NOT_GIVEN) {
            refused(volunteer, pass, "arrival", typed, NONE);
        }
        Response without = press(volunteer, pass, "arrival", Map.of());
        assertThat(without.header("Location")).as("no script").endsWith("?place=NONE");
        assertThat(page(volunteer, pass, "?place=NONE").text()).contains("她在名单上替您登记");
        assertThat(page(volunteer, pass, "?place=none").text()).doesNotContain(NONE);
        assertThat(marks()).isEmpty();
        hand.note(shift, "arrival");
        assertThat(marks()).containsExactly("CAME LEADER");
    }

    @Test
    void whileItIsOffNobodyIsAsked() {
        String pass = pass();
        Document page = page(volunteer, pass, "?place=FAR");
        assertThat(page.text()).doesNotContain("位置");
        assertThat(page.select("[data-place], script[src$=place.js]")).isEmpty();
        assertThat(hand.leader.page(desk).text()).contains("没有打开，扫码登记不看位置");
        meet(HERE);
        refused(volunteer, pass, "arrival", HOME, FAR);
        assertThat(hand.leader.post(desk + "/place/end", Map.of()).statusCode()).isEqualTo(303);
        assertThat(points()).isEmpty();
        noted(volunteer, pass, "arrival", "");
    }

    @Test
    void theLeaderSeesThatItIsOnAndMovesIt() {
        meet(HERE);
        for (String path : List.of(desk, desk + "/place")) {
            assertThat(hand.leader.page(path).text())
                    .containsPattern("已打开：.*\\d\\d:\\d\\d 起，集合点 200 米以内才能扫码登记");
        }
        assertThat(hand.leader.inEnglish().page(desk).text()).contains("within 200 m");
        assertThat(points()).containsExactly("30.5928 114.3055");
        meet("30.617391,114.305538,100");
        assertThat(points()).containsExactly("30.6174 114.3055");
        noted(volunteer, pass(), "arrival", HOME);
        hand.leader.post(desk + "/place/end", Map.of());
        hand.leader.post(desk + "/place/end", Map.of());
        assertThat(audited())
                .containsExactly("shift.place_on", "shift.place_moved", "shift.place_off");
    }

    @Test
    void withoutAGoodPositionOfTheLeaderNothingChanges() {
        assertThat(hand.leader.page(desk + "/place").select("form[data-place]")).hasSize(1);
        for (String typed : NOT_GIVEN) {
            Response answer = hand.leader.post(desk + "/place", Map.of("position", typed));
            assertThat(answer.statusCode()).as(typed).isEqualTo(422);
            assertThat(answer.asString()).contains("没有收到这台手机的位置，位置核对没有变");
        }
        Response vague =
                hand.leader.post(desk + "/place", Map.of("position", "30.5928,114.3055,101"));
        assertThat(vague.statusCode()).isEqualTo(422);
        assertThat(vague.asString()).contains("位置太粗");
        assertThat(points()).isEmpty();
        assertThat(audited()).isEmpty();
    }

    @Test
    void itBeginsOnTheSpotAndNotDaysBefore() {
        hand.moved(shift, "2 days");
        assertThat(hand.leader.page(desk + "/place").select("form[data-place]")).isEmpty();
        assertThat(hand.leader.page(desk + "/place").text()).contains("起可以打开");
        Map<String, String> here = Map.of("position", HERE);
        assertThat(hand.leader.post(desk + "/place", here).statusCode()).isEqualTo(409);
        hand.moved(shift, "-5 hours");
        assertThat(hand.leader.page(desk + "/place").text()).contains("不能再打开");
        assertThat(hand.leader.post(desk + "/place", here).statusCode()).isEqualTo(409);
        assertThat(points()).isEmpty();
    }

    @Test
    void onlyWhoLeadsTurnsItOn() {
        Map<String, String> here = Map.of("position", HERE);
        for (Web other : List.of(volunteer, hand.projects.known("volunteer-leader"))) {
            assertThat(other.get(desk + "/place").statusCode()).isEqualTo(403);
            assertThat(other.post(desk + "/place", here).statusCode()).isEqualTo(403);
            assertThat(other.post(desk + "/place/end", Map.of()).statusCode()).isEqualTo(403);
        }
        String elsewhere = desk.replace("/gaofeng/", "/hongju/");
        Web neighbour = Web.as("coordinator@hongju");
        assertThat(neighbour.post(elsewhere + "/place", here).statusCode()).isEqualTo(404);
        assertThat(points()).isEmpty();
        meet(HERE);
        assertThat(neighbour.post(elsewhere + "/place/end", Map.of()).statusCode()).isEqualTo(404);
        assertThat(points()).hasSize(1);
    }

    @Test
    void aShiftHasAPointOfItsOwn() {
        meet(HERE);
        String first = pass();
        shift = hand.shift();
        own = "/c/gaofeng/check-in/" + shift;
        desk = hand.shifts() + "/" + shift + "/check-in";
        Web other = signedUp(shift);
        Response foreign = press(other, first, "arrival", Map.of("position", NEAR));
        assertThat(foreign.statusCode()).as("code of another shift").isEqualTo(409);
        noted(other, pass(), "arrival", "");
    }

    @Test
    void whoJoinsByTheSheetFromHomeTakesNoSeat() {
        hand.leader.post(desk + "/walk-ins", Map.of());
        hand.leader.post(desk + "/sheet", Map.of());
        String code = code(hand.leader.page(desk + "/sheet"));
        meet(HERE);
        String pass = Web.visitor().get(own + "/" + code).cookie("wushe_check_in");
        Web joining = hand.volunteers.registered(hand.volunteers.somebody("resident"));
        refused(joining, pass, "arrival", HOME, FAR);
        assertThat(seats()).isEqualTo(1);
        noted(joining, pass, "arrival", NEAR);
        assertThat(seats()).isEqualTo(2);
        assertThat(marks()).containsExactly("CAME SHEET");
    }

    /** Neither in a table nor in a line of the log, not even if the session ended before. */
    @Test
    void whereSheIsIsKeptNowhere() {
        ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();
        Handler listener = listener(lines);
        Logger.getLogger("").addHandler(listener);
        try {
            meet(HERE);
            String pass = pass();
            refused(volunteer, pass, "arrival", HOME, FAR);
            noted(volunteer, pass, "arrival", NEAR);
            Response ended = press(Web.visitor(), pass, "departure", Map.of("position", NEAR));
            String kept = ended.header("Location").replace("/sign-in", "");
            assertThat(volunteer.page(kept).html()).contains("/departure").doesNotContain("593847");
            noted(volunteer, pass, "departure", NEAR);
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
        assertThat(lines).anyMatch(line -> line.contains(own)).noneMatch(PlaceCheckTest::tells);
        assertThat(holding("30[.](593|617)")).isEmpty();
        assertThat(holding("30[.]5928")).as("the search finds").containsExactly("meeting_point");
        hand.leader.post(desk + "/place/end", Map.of());
        assertThat(
                        OwnerSql.column(
                                "select details::text from wushe.audit_entry where community ="
                                        + " 'gaofeng' and subject = ?",
                                hand.number))
                .as("not even the meeting point")
                .noneMatch(details -> details.contains("30.59"));
    }

    @Test
    void thePointIsDeletedOnceNobodySignsInOrOutAnyMore() {
        meet(HERE);
        hand.moved(shift, "-2 hours -20 minutes");
        sweeping.sweep();
        assertThat(points()).as("people still leave").hasSize(1);
        hand.moved(shift, "-2 hours -40 minutes");
        sweeping.sweep();
        assertThat(points()).isEmpty();
    }

    @Test
    void twoWhoPressAtOnceMakeOnePoint() throws Exception {
        List<Callable<Integer>> presses = new ArrayList<>();
        IntStream.range(0, 6)
                .forEach(
                        i ->
                                presses.add(
                                        () ->
                                                hand.leader
                                                        .post(
                                                                desk + "/place",
                                                                Map.of("position", HERE))
                                                        .statusCode()));
        assertThat(AtOnce.all(presses)).containsOnly(303);
        assertThat(points()).containsExactly("30.5928 114.3055");
    }

    @Test
    void onlyItsTwoPagesMayAskWhereThePhoneIs() {
        meet(HERE);
        String pass = pass();
        Response page = volunteer.request().cookie("wushe_check_in", pass).get(own);
        assertThat(policy(page)).containsExactly("camera=(), microphone=(), geolocation=(self)");
        assertThat(policy(hand.leader.get(desk + "/place")))
                .containsExactly("camera=(), microphone=(), geolocation=(self)");
        for (String path :
                List.of(desk, desk + "/people", "/c/gaofeng", "/", "/c/gaofeng/check-in/a/b")) {
            assertThat(policy(hand.leader.get(path)))
                    .as(path)
                    .containsExactly("camera=(), microphone=(), geolocation=()");
        }
    }

    private static List<String> policy(Response answer) {
        return answer.headers().getValues("Permissions-Policy");
    }

    private static boolean tells(String line) {
        return line.contains("593847") || line.contains("617391") || line.contains("592812");
    }

    /** Tables with such a number in any of their rows; seconds of a time are none. */
    private static List<String> holding(String text) {
        List<String> tables =
                OwnerSql.column(
                        "select relname from pg_class where relkind in ('r', 'p') and relnamespace"
                                + " = 'wushe'::regnamespace");
        return OwnerSql.column(
                tables.stream()
                        .map(
                                table ->
                                        ("select '%1$s' where exists (select 1 from wushe.%1$s t"
                                                        + " where t::text ~ '(^|[^0-9:])%2$s')")
                                                .formatted(table, text))
                        .collect(Collectors.joining(" union all ")));
    }

    private static Handler listener(ConcurrentLinkedQueue<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(
                        line.getMessage()
                                + " "
                                + Arrays.toString(line.getParameters())
                                + line.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private void meet(String position) {
        Response answer = hand.leader.post(desk + "/place", Map.of("position", position));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(desk);
    }

    private void refused(Web person, String pass, String button, String position, String why) {
        Response answer = press(person, pass, button, Map.of("position", position));
        assertThat(answer.statusCode()).as(position).isEqualTo(303);
        assertThat(answer.header("Location")).as(position).contains(own + "?place=");
        String query = answer.header("Location").replaceAll(".*\\?", "?");
        assertThat(page(person, pass, query).select("[role=alert]").text()).contains(why);
    }

    private void noted(Web person, String pass, String button, String position) {
        Response answer = press(person, pass, button, Map.of("position", position));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(own);
    }

    private Response press(Web person, String pass, String button, Map<String, String> form) {
        return person.request()
                .cookie("wushe_check_in", pass)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(own + "/" + button);
    }

    private Document page(Web person, String pass, String query) {
        Response answer = person.request().cookie("wushe_check_in", pass).get(own + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private String pass() {
        return Web.visitor().get(own + "/" + code(hand.leader.page(desk))).cookie("wushe_check_in");
    }

    private static String code(Document page) {
        return page.select("svg").attr("data-code").replaceAll(".*/", "");
    }

    private Web signedUp(String slot) {
        Web person = hand.volunteers.registered(hand.volunteers.somebody("resident"));
        hand.signUp(person, slot);
        hand.moved(slot, "-1 hour");
        return person;
    }

    private long seats() {
        return OwnerSql.column(
                        "select id from wushe.signup where community = 'gaofeng' and slot_id ="
                                + " ?::uuid",
                        shift)
                .size();
    }

    private List<String> points() {
        return OwnerSql.column(
                "select latitude || ' ' || longitude from wushe.meeting_point where community ="
                        + " 'gaofeng' and slot_id = ?::uuid",
                shift);
    }

    private List<String> marks() {
        return OwnerSql.column(
                "select kind || ' ' || how from wushe.shift_mark where community = 'gaofeng' and"
                        + " slot_id = ?::uuid order by at",
                shift);
    }

    private List<String> audited() {
        return OwnerSql.column(
                "select action from wushe.audit_entry where community = 'gaofeng' and subject = ?"
                        + " and action like 'shift.place%' order by at",
                hand.number);
    }
}
