package org.wushe.volunteering.projects;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.Listed;
import org.wushe.web.Cursor;
import org.wushe.web.Reader;

/** What pages may ask about projects. Call inside a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Projects {

    private final CurrentCommunity community;
    private final Reader reader;

    Projects(CurrentCommunity community, Reader reader) {
        this.community = community;
        this.reader = reader;
    }

    /** Empty if there is no such project here. */
    public Optional<ProjectRef> find(String number) {
        return Project.ofNumber(number).map(ProjectRef::of);
    }

    /** By key; who is not here is left out. */
    public Map<UUID, ProjectRef> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : Project.<Project>list("id in ?1", ids).stream()
                        .map(ProjectRef::of)
                        .collect(Collectors.toMap(ProjectRef::id, Function.identity()));
    }

    /** Those that recruit for an emergency, whatever their state, the oldest first. */
    public List<ProjectRef> ofEmergency(UUID emergencyId) {
        return refs(Project.find("emergencyId = ?1 order by number", emergencyId));
    }

    /**
     * Those people can sign up for that recruit for no other emergency, the newest first.
     *
     * @param live emergencies that are not over
     */
    public List<ProjectRef> free(int most, Collection<UUID> live) {
        return refs(
                Project.<Project>find(
                                "(emergencyId is null or emergencyId not in ?2) and state in ?1"
                                        + " order by publishedAt desc, id desc",
                                List.of(ProjectState.RECRUITING, ProjectState.RUNNING),
                                live)
                        .range(0, most - 1));
    }

    /**
     * @param live emergencies that are not over; one of them keeps its projects
     */
    public void recruitFor(UUID projectId, UUID emergencyId, Collection<UUID> live) {
        lock(projectId).recruitFor(emergencyId, live);
    }

    public void recruitForNone(UUID projectId) {
        lock(projectId).recruitForNone();
    }

    private static Project lock(UUID projectId) {
        return Project.<Project>find("id", projectId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }

    private static List<ProjectRef> refs(PanacheQuery<Project> found) {
        return found.list().stream().map(ProjectRef::of).toList();
    }

    /** Those everyone may see, the newest first. */
    Listed<ProjectRow> published(ProjectFilter filter, Cursor after) {
        return list("publishedAt", project -> project.publishedAt, filter, after);
    }

    /** All of them, the latest change first. */
    Listed<ProjectRow> all(ProjectFilter filter, Cursor after) {
        return list("changedAt", project -> project.changedAt, filter, after);
    }

    String category(String code) {
        return community
                .get()
                .bundle()
                .volunteering()
                .category(code)
                .name()
                .in(reader.getLanguage());
    }

    private Listed<ProjectRow> list(
            String column, Function<Project, Instant> time, ProjectFilter filter, Cursor after) {
        Map<String, Object> values = new HashMap<>();
        values.put("at", after.at());
        values.put("id", after.id());
        List<Project> found =
                Project.<Project>find(
                                "("
                                        + column
                                        + ", id) < (:at, :id)"
                                        + filter.where(values)
                                        + " order by "
                                        + column
                                        + " desc, id desc",
                                values)
                        .range(0, Listed.PAGE)
                        .list();
        return Listed.of(
                found,
                after,
                project -> ProjectRow.of(project, category(project.terms.category())),
                project -> new Cursor(time.apply(project), project.id));
    }
}
