package org.wushe.volunteering.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.shared.PersonalData;
import org.wushe.testsupport.AtOnce;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;
import org.wushe.volunteering.hours.HoursInHand;

/** A leader's device keeps marks while it has no network and sends them when it is back. */
@QuarkusTest
class OfflineMarksTest {

    @Inject Directory directory;
    @Inject PersonalData secrets;

    private HoursInHand hand;
    private String shift;
    private String desk;
    private String signup;

    @BeforeEach
    void aShiftThatBeganAnHourAgo() {
        NotingDirectory.instead(directory);
        hand = new HoursInHand("gaofeng");
        shift = hand.shift();
        desk = hand.projects.desk + "/" + hand.number + "/shifts/" + shift + "/check-in";
        hand.signUp(hand.volunteers.registered(hand.volunteers.somebody("resident")), shift);
        hand.moved(shift, "-1 hour");
        signup = signups().get(0);
    }

    @Test
    void marksKeptInTheDeviceCountOnceWithTheirOwnTimes() {
        Mark came = mark("CAME", 50);
        Mark left = mark("LEFT", 5);
        assertThat(answers(send(hand.leader, left, came))).containsExactly("TAKEN", "TAKEN");
        assertThat(answers(send(hand.leader, left, came))).containsExactly("KNOWN", "KNOWN");
        assertThat(marks())
                .containsExactly("CAME OFFLINE " + came.millis(), "LEFT OFFLINE " + left.millis());
        Element person = page().selectFirst("[data-signup=" + signup + "]");
        assertThat(person.text()).contains("签退", "没有网络时登记");
        hand.over(shift);
        assertThat(hand.leader.page(hand.line(shift)).text()).contains("没有网络时登记", "时间是负责人设备上的时钟");
        assertThat(audited()).contains("shift.came", "shift.left");
    }

    @Test
    void thePageGivesItsScriptAKeyThatHolds() {
        Element marks = page().selectFirst("[data-marks]");
        assertThat(marks.attr("data-marks")).isEqualTo(desk + "/marks");
        String device = marks.attr("data-device");
        assertThat(keys(shift, "gaofeng").key(device, leader())).isEqualTo(marks.attr("data-key"));
        assertThat(page().selectFirst("[data-marks]").attr("data-device")).isNotEqualTo(device);
        assertThat(page().select("[data-net]").attr("hidden")).as("without script").isEmpty();
        assertThat(page().select("[data-net][hidden]")).hasSize(1);
    }

    @Test
    void nothingIsTakenThatThisLeadersPageOfThisShiftDidNotSign() {
        Mark mark = mark("CAME", 10);
        String forged = line(mark).replace(" CAME ", " LEFT ");
        String otherShift = mark.signed(keys(UUID.randomUUID().toString(), "gaofeng"), leader());
        String otherCommunity = mark.signed(keys(shift, "hongju"), leader());
        String otherLeader = mark.signed(keys(shift, "gaofeng"), UUID.randomUUID());
        assertThat(answers(send(hand.leader, forged, otherShift, otherCommunity, otherLeader, "?")))
                .containsOnly("FORGED")
                .hasSize(5);
        assertThat(answers(send(hand.coordinator, line(mark))))
                .as("another who may, with the mark of the first")
                .containsExactly("FORGED");
        assertThat(send(hand.projects.known("volunteer-leader"), line(mark)).statusCode())
                .as("leads another project")
                .isEqualTo(403);
        String other = hand.shift();
        String foreign = mark.signed(keys(other, "gaofeng"), leader());
        Response answer = post(hand.leader, desk.replace(shift, other), "" + millis(), foreign);
        assertThat(answers(answer)).as("a sign-up of another shift").containsExactly("UNKNOWN");
        assertThat(marks()).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void aKeyEndsADayAfterItsShift() {
        Mark mark = mark("CAME", 10);
        hand.moved(shift, "-26 hours");
        assertThat(answers(send(hand.leader, mark))).containsExactly("EXPIRED");
        hand.moved(shift, "-25 hours -50 minutes");
        assertThat(answers(send(hand.leader, mark))).containsExactly("CONFLICT");
        assertThat(kept()).containsExactly("OUTSIDE");
    }

    @Test
    void anotherTimeNotedMeanwhileIsSettledByHandAndBothStay() {
        hand.note(shift, "arrival");
        assertThat(answers(send(hand.leader, mark("CAME", 2)))).containsExactly("KNOWN");
        Mark earlier = mark("CAME", 45);
        assertThat(answers(send(hand.leader, earlier))).containsExactly("CONFLICT");
        Element open = page().selectFirst("section[aria-labelledby^=open-]");
        assertThat(open.text()).contains("期间已经有人登记过", "设备上的时间", "已经登记的时间");
        String time = open.select("input[name=time]").val();
        String count = open.select("form[action$=/count]").attr("action");
        Response unfit = hand.leader.post(count, Map.of("time", "25:99"));
        assertThat(unfit.statusCode()).isEqualTo(422);
        assertThat(unfit.asString()).contains("25:99", "请填写这一班签到时间内的钟点");
        String elsewhere = count.replace(shift, hand.shift());
        assertThat(hand.leader.post(elsewhere, Map.of("time", time)).statusCode()).isEqualTo(404);
        assertThat(hand.leader.post(count, Map.of("time", time)).statusCode()).isEqualTo(303);
        assertThat(marks()).hasSize(2).contains("CAME OFFLINE " + earlier.millis());
        assertThat(page().select("section[aria-labelledby^=open-]")).isEmpty();
        assertThat(page().selectFirst("[data-signup]").text()).contains(time + " 签到");
        assertThat(cameAt()).as("the hours follow").isEqualTo(Long.toString(earlier.millis()));
        assertThat(hand.leader.post(count, Map.of("time", time)).statusCode()).isEqualTo(409);
        assertThat(audited()).contains("shift.mark_counted");
    }

    @Test
    void whatDoesNotFitIsListedWithItsReason() {
        assertThat(answers(send(hand.leader, mark("LEFT", 10)))).containsExactly("CONFLICT");
        assertThat(answers(send(hand.leader, mark("CAME", 100)))).containsExactly("CONFLICT");
        Mark slow = new Mark(device(60), "CAME", signup, now(20), -400_000);
        assertThat(answers(send(hand.leader, slow))).containsExactly("CONFLICT");
        long wrong = millis() + Duration.ofMinutes(6).toMillis();
        Response ahead = post(hand.leader, desk, "" + wrong, line(mark("CAME", 20)));
        assertThat(answers(ahead)).containsExactly("CONFLICT");
        hand.note(shift, "absence");
        assertThat(answers(send(hand.leader, mark("CAME", 15)))).containsExactly("CONFLICT");
        assertThat(kept())
                .containsExactlyInAnyOrder("NOT_IN", "OUTSIDE", "CLOCK", "CLOCK", "NOTED_SINCE");
        assertThat(marks()).as("only what was noted at the desk").hasSize(1);
        hand.over(shift);
        String hours = desk.replace("/check-in", "/hours");
        assertThat(hand.leader.page(hours).text()).contains("还有 5 条没有网络时的登记要核对");
        page().select("form[action$=/drop]")
                .eachAttr("action")
                .forEach(
                        drop ->
                                assertThat(hand.leader.post(drop, Map.of()).statusCode())
                                        .isEqualTo(303));
        assertThat(page().select("section[aria-labelledby^=open-]")).isEmpty();
        assertThat(kept()).as("stay to be read").hasSize(5);
        assertThat(audited()).contains("shift.mark_dropped");
    }

    /** She is listed as there, so the desk offers her departure: it must not be thrown away. */
    @Test
    void whatComesWhileSomethingOfHersIsOpenWaitsBesideIt() {
        Mark slow = new Mark(device(60), "CAME", signup, now(20), -400_000);
        assertThat(answers(send(hand.leader, slow))).containsExactly("CONFLICT");
        assertThat(answers(send(hand.leader, mark("LEFT", 0)))).containsExactly("CONFLICT");
        assertThat(kept()).containsExactlyInAnyOrder("CLOCK", "NOT_IN");
        page().select("section[aria-labelledby^=open-]")
                .forEach(
                        open ->
                                assertThat(
                                                hand.leader
                                                        .post(
                                                                open.select("form[action$=/count]")
                                                                        .attr("action"),
                                                                Map.of(
                                                                        "time",
                                                                        open.select(
                                                                                        "input[name=time]")
                                                                                .val()))
                                                        .statusCode())
                                        .isEqualTo(303));
        assertThat(marks()).hasSize(2);
    }

    @Test
    void confirmedHoursAreMovedByNoLateMark() {
        hand.note(shift, "arrival");
        hand.note(shift, "departure");
        hand.over(shift);
        OwnerSql.run(
                "update wushe.service_hours set came_at = starts_at, left_at = ends_at where"
                        + " community = 'gaofeng' and slot_id = ?::uuid",
                shift);
        hand.check(shift, 120);
        assertThat(answers(send(hand.leader, mark("CAME", 240)))).containsExactly("CONFLICT");
        assertThat(kept()).containsExactly("CONFIRMED");
        assertThat(page().select("form[action$=/count]")).isEmpty();
    }

    @Test
    void whatIsSentAtOnceTakesOurClockAndIsRefusedLikeAPress() {
        long wrong = millis() - Duration.ofDays(3).toMillis();
        Mark live = new Mark(device(1), "CAME", signup, Instant.ofEpochMilli(wrong), 0);
        hand.moved(shift, "3 hours");
        Response early = post(hand.leader, desk, "" + (wrong + 900), line(live));
        assertThat(answers(early)).containsExactly("REFUSED");
        assertThat(early.asString()).contains("还没到签到时间");
        assertThat(kept()).isEmpty();
        hand.moved(shift, "-1 hour");
        assertThat(answers(post(hand.leader, desk, "" + (wrong + 900), line(live))))
                .containsExactly("TAKEN");
        assertThat(marks()).hasSize(1).allMatch(mark -> mark.startsWith("CAME LEADER"));
        assertThat(post(hand.leader, desk, "soon", line(live)).statusCode()).isEqualTo(400);
    }

    @Test
    void sentTwiceAtOnceItCountsOnce() throws Exception {
        Mark mark = mark("CAME", 30);
        Callable<Response> send = () -> send(hand.leader, mark);
        List<Response> sent = AtOnce.all(Collections.nCopies(6, send));
        assertThat(sent).allMatch(one -> one.statusCode() == 200);
        assertThat(sent).filteredOn(one -> answers(one).contains("TAKEN")).hasSize(1);
        assertThat(marks()).hasSize(1);
        assertThat(kept()).containsExactly("TAKEN");
    }

    /**
     * @param at to the millisecond, as devices know it
     */
    private record Mark(String device, String kind, String signup, Instant at, long skew, UUID id) {

        Mark(String device, String kind, String signup, Instant at, long skew) {
            this(device, kind, signup, at, skew, UUID.randomUUID());
        }

        long millis() {
            return at.toEpochMilli();
        }

        String said() {
            return String.join(" ", device, id.toString(), signup, kind, "" + millis(), "" + skew);
        }

        String signed(DeviceKeys keys, UUID leader) {
            return said() + " " + keys.sign(device, leader, said());
        }
    }

    /** On a page made two hours ago, so that only the time of the mark can be wrong. */
    private Mark mark(String kind, int minutesAgo) {
        return new Mark(device(120), kind, signup, now(minutesAgo), 0);
    }

    private String line(Mark mark) {
        return mark.signed(keys(shift, "gaofeng"), leader());
    }

    private static String device(int minutesAgo) {
        return DeviceKeys.device(now(minutesAgo));
    }

    private static Instant now(int minutesAgo) {
        return Instant.now().minusSeconds(60L * minutesAgo);
    }

    private static long millis() {
        return Instant.now().toEpochMilli();
    }

    private DeviceKeys keys(String slot, String slug) {
        return new DeviceKeys(secrets.hash(slug, "check-in device " + slot));
    }

    private UUID leader() {
        return UUID.fromString(
                OwnerSql.column(
                                "select leader_id::text from wushe.project where community ="
                                        + " 'gaofeng' and number = ?",
                                hand.number)
                        .get(0));
    }

    private Response send(Web leader, Mark... marks) {
        return send(leader, Arrays.stream(marks).map(this::line).toArray(String[]::new));
    }

    private Response send(Web leader, String... lines) {
        String[] all =
                Stream.concat(Stream.of("" + millis()), Arrays.stream(lines))
                        .toArray(String[]::new);
        return post(leader, desk, all);
    }

    private static Response post(Web leader, String desk, String... lines) {
        return leader.request()
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("text/plain;charset=UTF-8")
                .body(String.join("\n", lines))
                .post(desk + "/marks");
    }

    private static List<String> answers(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.asString()
                .lines()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .collect(Collectors.toList());
    }

    private Document page() {
        return hand.leader.page(desk + "/people");
    }

    private List<String> signups() {
        return page().select("[data-signup]").eachAttr("data-signup");
    }

    private List<String> marks() {
        return OwnerSql.column(
                "select kind || ' ' || how || ' ' || floor(extract(epoch from at) * 1000)::bigint"
                        + " from wushe.shift_mark where community = 'gaofeng' and slot_id ="
                        + " ?::uuid order by at",
                shift);
    }

    private List<String> kept() {
        return OwnerSql.column(
                "select finding from wushe.sent_mark where community = 'gaofeng' and slot_id ="
                        + " ?::uuid",
                shift);
    }

    private String cameAt() {
        return hand.one("floor(extract(epoch from came_at) * 1000)::bigint::text", shift);
    }

    private List<String> audited() {
        return OwnerSql.column(
                "select action from wushe.audit_entry where community = 'gaofeng' and subject = ?",
                hand.number);
    }
}
