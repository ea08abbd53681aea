package org.wushe.volunteering.onetoone;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;
import org.wushe.volunteering.VolunteersInHand;

/** One-to-one help of one community as people bring it about through its pages. */
final class OneToOneInHand {

    static final String HERE = "/c/gaofeng";
    static final String DESK = HERE + "/desk/one-to-one";
    static final String MINE = HERE + "/me/one-to-one";
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    final VolunteersInHand volunteers = new VolunteersInHand("gaofeng");
    final Web coordinator = volunteers.coordinator;

    /** Her record, without account. */
    String elder() {
        String once = Long.toString(System.nanoTime());
        String phone = "13" + once.substring(once.length() - 9);
        Response answer =
                coordinator.post(
                        HERE + "/desk/registry/new",
                        Map.of("name", "罗奶奶", "phone", phone, "age", "82"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return last(answer);
    }

    /** The record of whoever registered, by what the test calls her. */
    static String recordOf(String name) {
        return OwnerSql.column(
                        "select p.id::text from wushe.person p join wushe.membership m on m.community"
                                + " = p.community and m.id = p.member_id where p.community ="
                                + " 'gaofeng' and m.subject = ?",
                        "subject-" + name)
                .get(0);
    }

    Web helper() {
        return volunteers.registered(volunteers.somebody("resident"));
    }

    String number(Web volunteer) {
        return volunteer.page(volunteers.mine).select("dl.facts .number").text();
    }

    static Map<String, String> form(String elder, String helper) {
        Map<String, String> form = new HashMap<>();
        form.put("elder", elder);
        form.put("helper", helper);
        form.put("purpose", "陪她说说话，看看家里安不安全");
        form.put("rhythm", "WEEKLY");
        form.put("firstOn", TODAY.toString());
        return form;
    }

    /** The key of a help the desk proposed. */
    static String proposed(Web by, Map<String, String> form) {
        Response answer = by.post(DESK + "/new", form);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return last(answer);
    }

    /** Of an elder without account; both have agreed. */
    String begun(Web helper) {
        String id = proposed(coordinator, form(elder(), number(helper)));
        done(helper.post(MINE + "/" + id + "/answer", Map.of("decision", "yes")));
        done(coordinator.post(DESK + "/" + id + "/consent", consent("女儿罗芳")));
        return id;
    }

    static Map<String, String> consent(String witness) {
        return Map.of("day", TODAY.toString(), "means", "ORAL", "witness", witness);
    }

    static Map<String, String> visit(LocalDate day, String met, String note) {
        return Map.of("day", day.toString(), "met", met, "note", note);
    }

    /** As if it had begun some days ago, with the visit due so long ago. */
    static void overdueBy(String id, int days) {
        OwnerSql.run(
                "update wushe.one_to_one_help set started_on = ?::date - 30, helper_since = case when helper_id is not null then ?::date -"
                        + " 30 end, due_on = ?::date, due_at = now() - interval '1 hour', alert_at ="
                        + " now() - interval '1 hour' where id = ?::uuid",
                TODAY.toString(),
                TODAY.toString(),
                TODAY.minusDays(days).toString(),
                id);
    }

    static void done(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
    }

    static String refused(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        return answer.asString();
    }

    private static String last(Response answer) {
        String location = answer.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
