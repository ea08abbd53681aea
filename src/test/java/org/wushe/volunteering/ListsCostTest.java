package org.wushe.volunteering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.testsupport.Statements;
import org.wushe.testsupport.Web;
import org.wushe.volunteering.projects.ProjectsInHand;

/** A list of this room costs at most six statements, whatever its rows (DESIGN 11). */
@QuarkusTest
class ListsCostTest {

    private static final int ROWS = 12;
    private static final String MAIL_RELAY = "mail-relay";

    @Inject EntityManagerFactory factory;
    @Inject Scheduler scheduler;
    @Inject Directory directory;

    private VolunteersInHand volunteers;

    @BeforeEach
    void rows() {
        scheduler.pause(MAIL_RELAY);
        NotingDirectory.instead(directory);
        volunteers = new VolunteersInHand("gaofeng");
        ProjectsInHand projects = new ProjectsInHand("gaofeng");
        for (int i = 0; i < ROWS; i++) {
            projects.recruiting(projects.form(ProjectsInHand.unique("清理")));
            String name = volunteers.somebody("resident");
            Web volunteer = volunteers.skilled(name, "repairs");
            volunteer.post(volunteers.mine + "/skills", Map.of("code", "haircuts"));
            volunteer.post(
                    "/c/gaofeng/help/new",
                    Map.of(
                            "skill", "repairs",
                            "text", "修水龙头",
                            "place", "三号楼",
                            "wantedOn", LocalDate.now().plusDays(5).toString(),
                            "dayPart", "DAY",
                            "phone", "13800138000"));
            volunteers.coordinator.post(
                    "/c/gaofeng/desk/volunteers/teams/new",
                    Map.of("name", ProjectsInHand.unique("队"), "purpose", "陪聊"));
        }
    }

    @AfterEach
    void relay() {
        scheduler.resume(MAIL_RELAY);
    }

    @Test
    void listsCostFewStatements() {
        Web volunteer = volunteers.skilled(volunteers.somebody("resident"), "repairs");
        assertThat(statements(Web.visitor(), "/c/gaofeng/projects")).isLessThanOrEqualTo(6);
        assertThat(statements(volunteers.coordinator, "/c/gaofeng/desk/projects"))
                .isLessThanOrEqualTo(6);
        assertThat(statements(volunteers.coordinator, "/c/gaofeng/desk/volunteers"))
                .isLessThanOrEqualTo(6);
        assertThat(
                        statements(
                                volunteers.coordinator,
                                "/c/gaofeng/desk/volunteers/skills?state=VALID"))
                .isLessThanOrEqualTo(6);
        assertThat(statements(volunteers.coordinator, "/c/gaofeng/desk/report-ins"))
                .isLessThanOrEqualTo(6);
        assertThat(statements(volunteers.coordinator, "/c/gaofeng/desk/hours/kinds"))
                .isLessThanOrEqualTo(6);
        assertThat(statements(volunteer, "/c/gaofeng/me/report-in")).isLessThanOrEqualTo(6);
        assertThat(statements(Web.visitor(), "/c/gaofeng/duty-posts")).isLessThanOrEqualTo(6);
        assertThat(statements(volunteer, "/c/gaofeng/teams")).isLessThanOrEqualTo(6);
        assertThat(statements(volunteer, "/c/gaofeng/help")).isLessThanOrEqualTo(6);
        assertThat(statements(volunteer, "/c/gaofeng/me/volunteering")).isLessThanOrEqualTo(6);
    }

    private long statements(Web person, String path) {
        return new Statements(factory, scheduler).on(person, path);
    }
}
