package org.wushe.volunteering.hours;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;
import org.wushe.volunteering.VolunteersInHand;
import org.wushe.volunteering.projects.ProjectsInHand;

/** Shifts that are over, with what was noted at them, as people bring them about. */
public final class HoursInHand {

    public final String slug;
    public final ProjectsInHand projects;
    public final VolunteersInHand volunteers;
    public final Web leader;
    public final Web coordinator;
    public final String number;
    private int days = 3;

    public HoursInHand(String slug) {
        this.slug = slug;
        projects = new ProjectsInHand(slug);
        volunteers = new VolunteersInHand(slug);
        leader = projects.worker;
        coordinator = projects.coordinator;
        number = projects.recruiting(projects.form(ProjectsInHand.unique("时长")));
        leader.post(shifts() + "/posts", Map.of("name", "桶边值守"));
    }

    public String shifts() {
        return projects.desk + "/" + number + "/shifts";
    }

    /** A post of a kind; shifts that follow are its own. */
    public void post(String kind, boolean partyDuty) {
        Map<String, String> form = new HashMap<>();
        form.put("name", "岗位 " + kind);
        form.put("kind", kind);
        form.put("partyDuty", partyDuty ? "yes" : "");
        assertThat(leader.post(shifts() + "/posts", form).statusCode()).isEqualTo(303);
    }

    /** A shift of two hours with three seats, each on a day of its own. */
    public String shift() {
        Map<String, String> plan = new HashMap<>();
        plan.put("post", leader.page(shifts()).select("#post option").last().val());
        plan.put("day", LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(days++).toString());
        plan.put("from", "09:00");
        plan.put("to", "11:00");
        plan.put("seats", "3");
        plan.put("place", "三号楼前");
        assertThat(leader.post(shifts(), plan).statusCode()).isEqualTo(303);
        String path = leader.page(shifts()).select(".tasks a[href*=/shifts/]").last().attr("href");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public void signUp(Web person, String shift) {
        String path = "/c/" + slug + "/projects/" + number + "/shifts/" + shift + "/signups";
        assertThat(person.post(path, Map.of()).statusCode()).isEqualTo(303);
    }

    /** She came and left, noted by the leader; then the shift is over. */
    public String served(Web person, int minutes) {
        String shift = shift();
        signUp(person, shift);
        note(shift, "arrival");
        note(shift, "departure");
        overAfter(shift, minutes);
        return shift;
    }

    /** It is over; whoever was there stayed that long. */
    public void overAfter(String shift, int minutes) {
        over(shift);
        OwnerSql.run(
                "update wushe.service_hours set came_at = starts_at, left_at = starts_at +"
                        + " ? * interval '1 minute' where community = ? and slot_id = ?::uuid",
                minutes,
                slug,
                shift);
    }

    public void note(String shift, String what) {
        moved(shift, "-1 hour");
        String people = shifts() + "/" + shift + "/check-in/people";
        String form = leader.page(people).select("form[action$=/" + what + "]").attr("action");
        assertThat(leader.post(form, Map.of()).statusCode()).isEqualTo(303);
    }

    /** It ended three hours ago. */
    public void over(String shift) {
        moved(shift, "-5 hours");
        OwnerSql.run(
                "update wushe.service_hours h set starts_at = s.starts_at, ends_at = s.ends_at from"
                        + " wushe.slot s where s.community = h.community and s.id = h.slot_id and"
                        + " s.community = ? and s.id = ?::uuid",
                slug,
                shift);
    }

    public void moved(String shift, String start) {
        OwnerSql.run(
                "update wushe.slot set starts_at = now() + ?::interval, ends_at = now() +"
                        + " ?::interval + interval '2 hours', signup_until = now() + ?::interval,"
                        + " cancel_until = now() + ?::interval, promote_until = now() +"
                        + " ?::interval where community = ? and id = ?::uuid",
                start,
                start,
                start,
                start,
                start,
                slug,
                shift);
    }

    /** Where the leader looks over the only volunteer of a shift. */
    public String line(String shift) {
        String page = shifts() + "/" + shift + "/hours";
        return leader.page(page).select("main a[href^=" + page + "/]").first().attr("href");
    }

    public String id(String shift) {
        return one("id::text", shift);
    }

    public String one(String column, String shift) {
        return OwnerSql.column(
                        "select "
                                + column
                                + " from wushe.service_hours where community = ? and slot_id ="
                                + " ?::uuid",
                        slug,
                        shift)
                .get(0);
    }

    public String desk(String shift) {
        return "/c/" + slug + "/desk/hours/" + id(shift);
    }

    public void check(String shift, int minutes) {
        Map<String, String> form = Map.of("minutes", "" + minutes, "reason", "");
        assertThat(leader.post(line(shift), form).statusCode()).isEqualTo(303);
    }

    public void approve(String shift) {
        assertThat(coordinator.post(desk(shift) + "/approval", Map.of()).statusCode())
                .isEqualTo(303);
    }

    /** The working days until the next step are over. */
    public void letTimePass(String shift) {
        OwnerSql.run(
                "update wushe.service_hours set due_at = now() - interval '1 minute' where"
                        + " community = ? and slot_id = ?::uuid and due_at is not null",
                slug,
                shift);
    }

    /** From the approval through the days of public notice into effect. */
    public void takeEffect(String shift) {
        EffectingHours clock = CDI.current().select(EffectingHours.class).get();
        letTimePass(shift);
        clock.work();
        letTimePass(shift);
        clock.work();
        assertThat(one("state", shift)).isEqualTo("EFFECTIVE");
    }

    public List<String> audited(String shift) {
        return OwnerSql.column(
                "select action from wushe.audit_entry where community = ? and subject = ? order by"
                        + " at",
                slug,
                id(shift));
    }
}
