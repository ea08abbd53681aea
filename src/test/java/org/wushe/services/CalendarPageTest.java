package org.wushe.services;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.services.fair.FairDesk;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;
import org.wushe.volunteering.hours.HoursInHand;

/** The community's calendar as everybody sees it. */
@QuarkusTest
class CalendarPageTest {

    private static final String HERE = "/c/gaofeng/calendar";
    private static final int ENTERING_THE_COMMUNITY = 1;

    @Inject EntityManagerFactory factory;

    private static final String FAIRS =
            "select held_on::text from wushe.fair_day where community = 'gaofeng' and state ="
                    + " 'PLANNED' and from_time = '08:30' and held_on > current_date + 40 order by"
                    + " held_on desc limit 1";

    private final LocalDate day = LocalDate.now(Clock.systemUTC()).plusDays(430);
    private final String name = "书法 " + System.nanoTime();

    @Test
    void whatIsPlannedStandsOnItsDay() {
        ServiceDesk desk = new ServiceDesk("gaofeng");
        String key = desk.sessionOf(name, day, 3);
        String month = HERE + "?month=" + YearMonth.from(day);
        Document page = Web.visitor().page(month);
        assertThat(page.select("table.calendar caption").text()).contains("社区日历");
        assertThat(page.select("table.calendar thead th[scope=col]")).hasSize(7);
        assertThat(page.select("td:has(time[datetime=" + day + "])").text())
                .contains(name, "09:00");
        assertThat(page.select("a[href$=/services/sessions/" + key + "]")).hasSize(1);
        assertThat(Web.visitor().page(month + "&kind=session").text()).contains(name);
        assertThat(Web.visitor().page(month + "&kind=shift").text()).doesNotContain(name);
        assertThat(Web.visitor().page(HERE + "?week=" + day).text()).contains(name, "邻里中心二楼");
        assertThat(Web.visitor().page("/c/hongju/calendar?month=" + YearMonth.from(day)).text())
                .as("next door")
                .doesNotContain(name);
        desk.web.post(desk.base + "/sessions/" + key + "/end", Map.of("reason", "老师病了"));
        assertThat(Web.visitor().page(month).select("td:has(time[datetime=" + day + "])").text())
                .contains("取消了");
    }

    @Test
    void anEmptyMonthSaysWhatToDoAndHolidaysAreMarked() {
        Document page = Web.visitor().page(HERE + "?month=2026-02");
        assertThat(page.select(".empty").text()).contains("还没有安排");
        assertThat(page.select("td:has(time[datetime=2026-02-17])").text()).contains("放假");
        assertThat(page.select("td:has(time[datetime=2026-02-28])").text()).contains("上班");
        assertThat(Web.visitor().inEnglish().page(HERE + "?month=2026-02").text())
                .contains("Holiday", "Workday", "Community calendar");
        assertThat(Web.visitor().page(HERE + "?month=x&week=y").select("[aria-current=date]"))
                .hasSize(1);
    }

    @Test
    void aFairDayStandsInItAsOne() {
        FairDesk fairs = new FairDesk("gaofeng");
        LocalDate held = fairDay(fairs);
        String month = HERE + "?month=" + YearMonth.from(held);
        Document page = Web.visitor().page(month + "&kind=fair");
        assertThat(page.select("td:has(time[datetime=" + held + "])").text())
                .contains("便民赶集日", "08:30");
        assertThat(page.select("td a[href*=/services/fair/GJ-]")).hasSize(1);
        assertThat(Web.visitor().page(HERE + "?week=" + held).text()).contains("邻里中心门前");
        assertThat(Web.visitor().page(month + "&kind=shift").text()).doesNotContain("08:30");
        assertThat(Web.visitor().page("/c/hongju/calendar?month=" + YearMonth.from(held)).text())
                .as("next door")
                .doesNotContain("邻里中心门前");
    }

    /** One of next year's, which another test may have planned before. */
    private static LocalDate fairDay(FairDesk fairs) {
        if (OwnerSql.column(FAIRS).isEmpty()) {
            fairs.planned();
        }
        return LocalDate.parse(OwnerSql.column(FAIRS).get(0));
    }

    @Test
    void itCostsFewStatements() {
        ServiceDesk desk = new ServiceDesk("gaofeng");
        fairDay(new FairDesk("gaofeng"));
        String number = desk.service(name);
        LocalDate day = LocalDate.parse(OwnerSql.column(FAIRS).get(0));
        for (int i = 1; i < 6; i++) {
            desk.plan(number, ServiceDesk.session(day.plusDays(i), 3));
        }
        shiftOn(day);
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = statistics.getPrepareStatementCount();
            Web.visitor().page(HERE + "?month=" + YearMonth.from(day));
            least = Math.min(least, statistics.getPrepareStatementCount() - before);
        }
        assertThat(least + ENTERING_THE_COMMUNITY).isLessThanOrEqualTo(6);
        String all = Web.visitor().page(HERE + "?month=" + YearMonth.from(day)).text();
        assertThat(all).contains(name, "便民赶集日", "桶边值守");
    }

    /** A shift that stands in the same month, so that every room has something to read. */
    private static void shiftOn(LocalDate day) {
        NotingDirectory.instead(CDI.current().select(Directory.class).get());
        HoursInHand hand = new HoursInHand("gaofeng");
        OwnerSql.run(
                "update wushe.slot set starts_at = ?::date + interval '10 hours', ends_at ="
                        + " ?::date + interval '12 hours' where community = 'gaofeng' and id ="
                        + " ?::uuid",
                day.toString(),
                day.toString(),
                hand.shift());
    }
}
