package org.wushe.services.fair;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.wushe.tenancy.Communities;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.TestCommunity;
import org.wushe.testsupport.Web;

/** A coordinator who plans and runs fair days, in a community of its own or a given one. */
public final class FairDesk {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public final String slug;
    public final String home;
    public final String base;
    public final Web web;

    /** In a given community. */
    public FairDesk(String slug) {
        this.slug = slug;
        home = "/c/" + slug;
        base = home + "/desk/services/fair";
        web = Web.as("coordinator@" + slug);
        web.page(home + "/desk");
    }

    /** In a community of its own, where no other fair day is in the way. */
    static FairDesk ofItsOwn() {
        String slug = "fair-" + Long.toString(System.nanoTime(), 36);
        TestCommunity.found(slug);
        Arc.container().instance(Communities.class).get().read();
        return new FairDesk(slug);
    }

    static Map<String, String> year() {
        Map<String, String> form = new HashMap<>();
        form.put("year", Integer.toString(LocalDate.now(ZONE).getYear() + 1));
        form.put("week", "1");
        form.put("weekday", "SATURDAY");
        form.put("from", "08:30");
        form.put("to", "11:30");
        form.put("place", "邻里中心门前");
        return form;
    }

    /** The numbers of the fair days of the next year. */
    public List<String> planned() {
        assertThat(web.post(base, year()).statusCode()).isEqualTo(303);
        return numbers();
    }

    List<String> numbers() {
        return web.page(base).select(".tasks a[href*=/GJ-]").stream().map(FairDesk::last).toList();
    }

    /** The number of a new service of the fair day. */
    public void service(String name, String category) {
        Response answer =
                web.post(
                        home + "/desk/services/new",
                        Map.of(
                                "fairDay",
                                "yes",
                                "chineseName",
                                name,
                                "category",
                                category,
                                "place",
                                "门前",
                                "fee",
                                "5"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
    }

    /** The id of the service as stalls are asked for it. */
    String item(String number, String name) {
        return web.page(base + "/" + number).select("#item option:contains(" + name + ")").val();
    }

    /** The address of a new stall at the desk. */
    public String stall(String number, String name, String minutes, String places) {
        Map<String, String> form = new HashMap<>();
        form.put("item", item(number, name));
        form.put("provider", "李师傅");
        form.put("booking", minutes.isEmpty() ? "no" : "yes");
        form.put("minutes", minutes);
        form.put("places", places);
        Response answer = web.post(base + "/" + number + "/stalls", form);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return web.page(base + "/" + number)
                .select("a[href*=/stalls/]:contains(" + name + ")")
                .first()
                .attr("href");
    }

    public void open(String number) {
        assertThat(web.post(base + "/" + number + "/opening", Map.of()).statusCode())
                .isEqualTo(303);
    }

    /** A fair day that is today, its first time a while ago, and goes on. */
    public void startToday(String number, Duration ago) {
        LocalDate today = LocalDate.now(ZONE);
        Instant planned =
                LocalDate.parse(one("select held_on::text from wushe.fair_day", number))
                        .atTime(LocalTime.of(8, 30))
                        .atZone(ZONE)
                        .toInstant();
        shift(number, Duration.between(planned, Instant.now().minus(ago)));
        OwnerSql.run(
                "update wushe.fair_day set held_on = ?::date, month_start = date_trunc('month',"
                        + " ?::date)::date where community = ? and number = ?",
                today.toString(),
                today.toString(),
                slug,
                number);
        assertThat(web.post(base + "/" + number + "/start", Map.of()).statusCode()).isEqualTo(303);
    }

    /** The booked times of a fair day, and who booked them, by so much later. */
    void shift(String number, Duration by) {
        String slots =
                " where community = ? and owner_id in (select s.id from wushe.fair_stall s join"
                        + " wushe.fair_day d on d.community = s.community and d.id = s.day_id"
                        + " where d.number = ? and d.community = ?)";
        String later = " + make_interval(secs => " + by.toSeconds() + ")";
        OwnerSql.run(
                "update wushe.signup set starts_at = starts_at"
                        + later
                        + ", ends_at = ends_at"
                        + later
                        + " where slot_id in (select id from wushe.slot"
                        + slots
                        + ")",
                slug,
                number,
                slug);
        OwnerSql.run(
                "update wushe.slot set starts_at = starts_at"
                        + later
                        + ", ends_at = ends_at"
                        + later
                        + ", signup_until = signup_until"
                        + later
                        + ", cancel_until = cancel_until"
                        + later
                        + ", promote_until = promote_until"
                        + later
                        + slots,
                slug,
                number,
                slug);
    }

    String one(String select, String number) {
        return OwnerSql.column(select + " where community = ? and number = ?", slug, number).get(0);
    }

    static String last(Element link) {
        return link.attr("href").substring(link.attr("href").lastIndexOf('/') + 1);
    }
}
