package org.wushe.services;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.signup.WhyNot;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;

/** A session asks something of who comes; a refusal has its one reason. */
@QuarkusTest
class SessionEligibilityTest {

    private static final String HERE = "/c/gaofeng";

    private final LocalDate day = LocalDate.now(Clock.systemUTC()).plusDays(175);
    private final String name = "老年食堂 " + System.nanoTime();
    private ServiceDesk desk;

    @BeforeEach
    void desk() {
        desk = new ServiceDesk("gaofeng");
    }

    @Test
    void residentsComeFirstThenTheAge() {
        ServiceSession session = new ServiceSession();
        assertThat(SessionEligibility.whyNot(session, null, false)).isEmpty();
        session.residentsOnly = true;
        session.minAge = 60;
        assertThat(key(session, 70, false)).isEqualTo("residents_only");
        assertThat(key(session, null, true)).isEqualTo("age_unknown");
        assertThat(key(session, 59, true)).isEqualTo("too_young");
        assertThat(SessionEligibility.whyNot(session, 60, true)).isEmpty();
    }

    @Test
    void whoeverIsTooYoungIsToldSoAndNotLetIn() {
        Web resident = Web.as("resident61@gaofeng");
        String path = session(Map.of("minAge", "60"));
        resident.page(HERE + "/me");
        assertThat(Web.visitor().page(path).text()).contains("谁能参加", "年满 60 岁");
        Map<String, String> me = Map.of("person", "");
        assertThat(resident.post(path + "/signups", me).asString()).contains("还不知道您的年龄");
        String open = HERE + "/services/sessions/" + desk.sessionOf(name, day.plusDays(1), 2);
        assertThat(resident.post(open + "/signups", me).statusCode()).isEqualTo(303);
        born(day.minusYears(30));
        assertThat(resident.post(path + "/signups", me).statusCode()).isEqualTo(409);
        assertThat(resident.post(path + "/signups", me).asString()).contains("要年满 60 岁");
        born(day.minusYears(70));
        assertThat(resident.post(path + "/signups", me).statusCode()).isEqualTo(303);
    }

    @Test
    void aSessionForResidentsTakesNoOthers() {
        String path = session(Map.of("residents", "yes"));
        Web partner = Web.as("organisation61@gaofeng");
        partner.page(HERE + "/desk");
        Map<String, String> me = Map.of("person", "");
        assertThat(partner.post(path + "/signups", me).asString()).contains("只收本社区居民");
        Web resident = Web.as("resident62@gaofeng");
        resident.page(HERE + "/me");
        assertThat(resident.post(path + "/signups", me).statusCode()).isEqualTo(303);
    }

    @Test
    void theDeskIsToldWhatIsNoAge() {
        Map<String, String> form = ServiceDesk.session(day, 2);
        form.put("minAge", "老人");
        var answer = desk.plan(desk.service(name), form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("年龄请写 1 到 120", "老人");
    }

    private String session(Map<String, String> asked) {
        String number = desk.service(name);
        Map<String, String> form = ServiceDesk.session(day, 3);
        form.putAll(asked);
        assertThat(desk.plan(number, form).statusCode()).isEqualTo(303);
        return HERE + "/services/sessions/" + desk.keys(number).get(0);
    }

    private static void born(LocalDate on) {
        OwnerSql.run(
                "update wushe.person p set birth_date = ?::date from wushe.membership m where"
                        + " p.community = 'gaofeng' and m.community = 'gaofeng' and m.id ="
                        + " p.member_id and m.subject = 'subject-resident61@gaofeng'",
                on.toString());
    }

    private static String key(ServiceSession session, Integer age, boolean resident) {
        return SessionEligibility.whyNot(session, age, resident).map(WhyNot::key).orElseThrow();
    }
}
