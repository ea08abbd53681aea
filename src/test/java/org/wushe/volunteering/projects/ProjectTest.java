package org.wushe.volunteering.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Actor;
import org.wushe.identity.Role;
import org.wushe.web.Conflict;

/** The order of a project's steps, by the entity alone. */
class ProjectTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final Actor PROPOSER = actor(1, Role.SOCIAL_WORKER);
    private static final Actor REVIEWER = actor(2, Role.COORDINATOR);

    /** The verbs that lead from a draft to the end, in their order. */
    private static final List<Consumer<Project>> WAY =
            List.of(
                    project -> project.propose(NOON),
                    project -> project.approve(REVIEWER, NOON),
                    project -> project.start(NOON),
                    project -> project.finish(NOON),
                    project -> project.close("做好了", NOON));

    @Test
    void eachStepFollowsTheOneBeforeAndNoOther() {
        for (int done = 0; done <= WAY.size(); done++) {
            for (int next = 0; next < WAY.size(); next++) {
                Project project = after(done, Risk.ORDINARY);
                Consumer<Project> step = WAY.get(next);
                if (next == done) {
                    step.accept(project);
                } else {
                    assertThatThrownBy(() -> step.accept(project))
                            .as("step %d after %d", next, done)
                            .isInstanceOf(Conflict.class);
                }
            }
        }
    }

    @Test
    void nothingRecruitsWithoutATrueStatementOfRisk() {
        for (String risk : new String[] {null, "", "  "}) {
            Project project = draft(Risk.ORDINARY, risk);
            assertThatThrownBy(() -> project.propose(NOON)).isInstanceOf(Conflict.class);
            project.state = ProjectState.PROPOSED;
            assertThatThrownBy(() -> project.approve(REVIEWER, NOON)).isInstanceOf(Conflict.class);
            assertThat(project.isPublic()).isFalse();
        }
    }

    @Test
    void dangerStartsOnlyInsured() {
        Project project = after(2, Risk.HIGH);
        assertThatThrownBy(() -> project.start(NOON)).isInstanceOf(Conflict.class);
        project.insure("PICC-1", NOON);
        project.start(NOON);
        assertThat(project.state).isEqualTo(ProjectState.RUNNING);
    }

    @Test
    void whatWasSentBackIsADraftAgainAndKeepsTheReason() {
        Project project = after(1, Risk.ORDINARY);
        project.sendBack("写清地点", REVIEWER, NOON);
        assertThat(project.state).isEqualTo(ProjectState.DRAFT);
        assertThat(project.reason).isEqualTo("写清地点");
        assertThat(project.isPublic()).isFalse();
    }

    @Test
    void whatIsOverStaysOver() {
        for (Consumer<Project> end :
                List.<Consumer<Project>>of(
                        project -> project.refuse("不合适", REVIEWER, NOON),
                        project -> project.cancel("下雨", NOON))) {
            Project project = after(1, Risk.ORDINARY);
            end.accept(project);
            assertThatThrownBy(() -> project.cancel("再取消", NOON)).isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> project.insure("PICC-1", NOON)).isInstanceOf(Conflict.class);
            assertThatThrownBy(project::requireGoingOn).isInstanceOf(Conflict.class);
        }
    }

    @Test
    void theReviewerIsASecondPerson() {
        Project project = after(1, Risk.ORDINARY);
        assertThat(ProjectPolicy.reviews(REVIEWER, project).isAllowed()).isTrue();
        assertThat(ProjectPolicy.reviews(actor(1, Role.COORDINATOR), project).reason())
                .isEqualTo("not_own_project");
        assertThat(ProjectPolicy.reviews(actor(3, Role.COMMITTEE), project).reason())
                .as("its leader")
                .isEqualTo("not_own_project");
        assertThat(ProjectPolicy.reviews(actor(4, Role.VOLUNTEER_LEADER), project).isAllowed())
                .isFalse();
    }

    private static Project after(int steps, Risk risk) {
        Project project = draft(risk, "上下楼梯当心");
        if (risk == Risk.HIGH && steps > 2) {
            project.insure("PICC-1", NOON);
        }
        WAY.subList(0, steps).forEach(step -> step.accept(project));
        return project;
    }

    private static Project draft(Risk risk, String riskText) {
        Project project = Project.draft("XM-2026-0001", PROPOSER, NOON);
        LocalDate day = LocalDate.of(2026, 12, 1);
        project.plan(
                new ProjectTerms(
                        "陪聊",
                        "elder-disabled",
                        "陪老人",
                        "三号楼",
                        day,
                        day,
                        5,
                        null,
                        "",
                        risk,
                        riskText,
                        24),
                new UUID(0, 3),
                "队长",
                NOON);
        return project;
    }

    private static Actor actor(int key, Role role) {
        return new Actor("subject-" + key, "某人" + key, new UUID(0, key), Set.of(role));
    }
}
