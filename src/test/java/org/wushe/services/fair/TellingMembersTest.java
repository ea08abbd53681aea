package org.wushe.services.fair;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.AtOnce;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;

/** Members hear once that a fair day can be booked, as soon as they want news. */
@QuarkusTest
class TellingMembersTest {

    private static final int MANY = MembersToTell.AT_ONCE + 30;

    @Inject TellingMembers telling;

    private FairDesk desk;
    private Web resident;
    private String number;

    @BeforeEach
    void aDayWithAStall() {
        desk = FairDesk.ofItsOwn();
        resident = Web.as("resident@" + desk.slug);
        resident.page(desk.home + "/me");
        OwnerSql.run(
                "insert into wushe.membership (community, id, version, subject, state, name,"
                        + " language, requested_at) select ?, gen_random_uuid(), 0, ? || n, case"
                        + " when n > ? then 'REQUESTED' else 'ACTIVE' end, '居民' || n, 'zh-CN',"
                        + " now() from generate_series(1, ?) n",
                desk.slug,
                desk.slug,
                MANY,
                MANY + 5);
        desk.service("理发", "LIVING");
        number = desk.planned().get(0);
        desk.stall(number, "理发", "30", "1");
    }

    @Test
    void everyMemberHearsOnceWhoeverTells() throws Exception {
        telling.work();
        assertThat(told()).as("not open yet").isEmpty();
        desk.open(number);
        List<Callable<Boolean>> instances = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            instances.add(
                    () -> {
                        telling.work();
                        return true;
                    });
        }
        AtOnce.all(instances);
        telling.work();
        assertThat(told()).hasSize(active()).doesNotHaveDuplicates();
        assertThat(active()).isGreaterThan(MANY);
        assertThat(resident.page(desk.home + "/me").text()).contains("便民赶集日可以预约了");
        assertThat(resident.inEnglish().page(desk.home + "/me").text())
                .contains("The fair day can be booked now");
        String cancel = desk.base + "/" + number + "/end/cancellation";
        assertThat(desk.web.post(cancel, Map.of("reason", "台风天")).statusCode()).isEqualTo(303);
        assertThat(told()).as("nobody is called to what does not take place").isEmpty();
    }

    @Test
    void whoWantsNewsTogetherGetsThemInTheMorning() {
        Web.as("resident@" + desk.slug).post(desk.home + "/me/notices", Map.of("pace", "WEEKLY"));
        desk.open(number);
        telling.work();
        assertThat(
                        OwnerSql.column(
                                "select (n.gather_at is not null)::text from wushe.notice n join"
                                        + " wushe.membership m on m.community = n.community and"
                                        + " m.id = n.member_id where n.community = ? and n.kind ="
                                        + " 'FAIR' and m.name like 'resident@%'",
                                desk.slug))
                .containsExactly("true");
    }

    @Test
    void aDayThatIsCancelledBeforeTellsNobody() {
        desk.open(number);
        String cancel = desk.base + "/" + number + "/end/cancellation";
        assertThat(desk.web.post(cancel, Map.of("reason", "台风天")).statusCode()).isEqualTo(303);
        telling.work();
        assertThat(told()).isEmpty();
    }

    private List<String> told() {
        return OwnerSql.column(
                "select member_id::text from wushe.notice where community = ? and kind = 'FAIR' and"
                        + " number = ? and superseded_at is null",
                desk.slug,
                number);
    }

    private int active() {
        return OwnerSql.column(
                        "select id::text from wushe.membership where community = ? and state ="
                                + " 'ACTIVE'",
                        desk.slug)
                .size();
    }
}
