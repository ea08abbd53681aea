package org.wushe.volunteering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wushe.identity.Actor;
import org.wushe.web.Conflict;
import org.wushe.web.Cursor;

/** What the parts of this room and pages may ask about volunteers. Call inside a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Volunteers {

    /** Empty if she is not registered, or left. */
    public Optional<VolunteerRef> active(UUID memberId) {
        return memberId == null
                ? Optional.empty()
                : Volunteer.ofMember(memberId).filter(Volunteer::isActive).map(VolunteerRef::of);
    }

    /**
     * The registration of whoever acts.
     *
     * @throws Conflict if she is not registered, or left
     */
    public VolunteerRef require(Actor actor) {
        return active(actor.memberId())
                .orElseThrow(() -> new Conflict("volunteering", "not_registered"));
    }

    /** Others who change her registration, or hold it, wait. */
    public void hold(UUID memberId) {
        Volunteer.lockMember(memberId);
    }

    /** Whoever registered once, also if she left since. */
    public Optional<VolunteerRef> once(UUID memberId) {
        return memberId == null
                ? Optional.empty()
                : Volunteer.ofMember(memberId)
                        .filter(volunteer -> volunteer.number != null)
                        .map(VolunteerRef::of);
    }

    /** Who is registered under a number; empty if nobody is, or she left. */
    public Optional<VolunteerRef> ofNumber(String number) {
        return Volunteer.<Volunteer>find("number", number)
                .firstResultOptional()
                .filter(Volunteer::isActive)
                .map(VolunteerRef::of);
    }

    /** By id, those who left too; whoever is not here is left out. */
    public Map<UUID, VolunteerRef> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : Volunteer.<Volunteer>list("id in ?1", ids).stream()
                        .map(VolunteerRef::of)
                        .collect(Collectors.toMap(VolunteerRef::id, Function.identity()));
    }

    /** By the record under which they registered. */
    public Map<UUID, VolunteerRef> ofPersons(Collection<UUID> personIds) {
        return personIds.isEmpty()
                ? Map.of()
                : Volunteer.<Volunteer>list("personId in ?1", personIds).stream()
                        .map(VolunteerRef::of)
                        .collect(
                                Collectors.toMap(
                                        VolunteerRef::personId,
                                        Function.identity(),
                                        (one, other) -> one));
    }

    /** The desk's list, the latest change first. */
    Listed<VolunteerRow> list(RollFilter filter, Cursor after) {
        List<Volunteer> found =
                Volunteer.<Volunteer>find(
                                "state = ?1 and (changedAt, id) < (?2, ?3)"
                                        + " order by changedAt desc, id desc",
                                filter.state(),
                                after.at(),
                                after.id())
                        .range(0, Listed.PAGE)
                        .list();
        return Listed.of(
                found,
                after,
                VolunteerRow::of,
                volunteer -> new Cursor(volunteer.changedAt, volunteer.id));
    }
}
