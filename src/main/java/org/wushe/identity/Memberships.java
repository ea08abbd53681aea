package org.wushe.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wushe.identity.PreferenceSql.Preference;
import org.wushe.shared.Masks;
import org.wushe.shared.PersonalData;

/** What other rooms may ask about members. Call inside a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Memberships {

    private static final int MOST = 300;
    private static final int NAMESAKES = 10;

    private final EntityManager entities;
    private final PersonalData personalData;
    private final PreferenceSql preferences;
    private final GrantingRoles roles;
    private final KnownMembers known;

    Memberships(
            EntityManager entities,
            PersonalData personalData,
            PreferenceSql preferences,
            GrantingRoles roles,
            KnownMembers known) {
        this.entities = entities;
        this.personalData = personalData;
        this.preferences = preferences;
        this.roles = roles;
        this.known = known;
    }

    /** Members holding any of the roles, by name; at most 300. */
    public List<MemberRole> holding(Collection<Role> roles) {
        return entities.createQuery(
                        "select new org.wushe.identity.Memberships$MemberRole(m.id, m.name, g.role)"
                                + " from Membership m join RoleGrant g on g.memberId = m.id"
                                + " where g.state = :active and g.role in :roles"
                                + " order by m.name, m.id",
                        MemberRole.class)
                .setParameter("active", RoleGrant.State.ACTIVE)
                .setParameter("roles", roles.stream().map(Role::key).toList())
                .setMaxResults(MOST)
                .getResultList();
    }

    public Optional<MemberRole> holding(UUID memberId, Collection<Role> roles) {
        return entities.createQuery(
                        "select new org.wushe.identity.Memberships$MemberRole(m.id, m.name, g.role)"
                                + " from Membership m join RoleGrant g on g.memberId = m.id"
                                + " where m.id = :id and g.state = :active and g.role in :roles",
                        MemberRole.class)
                .setParameter("id", memberId)
                .setParameter("active", RoleGrant.State.ACTIVE)
                .setParameter("roles", roles.stream().map(Role::key).toList())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public MemberProfile profile(UUID memberId) {
        Membership member = Membership.find("id", memberId).firstResult();
        return new MemberProfile(
                member.id,
                member.name,
                member.email,
                member.language,
                personalData.open(member.community, member.id, member.phoneSealed),
                member.address);
    }

    /** Where a member is reached by mail; empty if there is no such member here. */
    public Optional<Receiver> receiver(UUID memberId) {
        return Membership.<Membership>find("id", memberId)
                .firstResultOptional()
                .map(
                        member ->
                                preferences
                                        .find(member.subject)
                                        .map(chosen -> receiver(member, chosen))
                                        .orElseGet(() -> receiver(member)));
    }

    private static Receiver receiver(Membership member, Preference chosen) {
        return new Receiver(member.name, member.email, chosen.language(), chosen.pace());
    }

    private static Receiver receiver(Membership member) {
        return new Receiver(member.name, member.email, member.language, NoticePace.AT_ONCE);
    }

    /** What members are called; whoever is not here is left out. */
    public Map<UUID, String> names(Collection<UUID> memberIds) {
        Map<UUID, String> names = new HashMap<>();
        if (!memberIds.isEmpty()) {
            Membership.<Membership>list("id in ?1", memberIds)
                    .forEach(member -> names.put(member.id, member.name));
        }
        return names;
    }

    /** Members who are called exactly this; at most ten. */
    public List<Named> named(String name) {
        return Membership.<Membership>find(
                        "name = ?1 and state = ?2 order by id", name, MembershipState.ACTIVE)
                .range(0, NAMESAKES - 1)
                .stream()
                .map(
                        member ->
                                new Named(
                                        member.id,
                                        member.name,
                                        Masks.phone(
                                                personalData.open(
                                                        member.community,
                                                        member.id,
                                                        member.phoneSealed))))
                .toList();
    }

    /** A member's key at the identity provider, as the audit knows her. */
    public String subject(UUID memberId) {
        return Membership.<Membership>find("id", memberId).singleResult().subject;
    }

    /**
     * Her account at the identity provider stays hers; here she has no role, name or address any
     * more.
     *
     * @param nobody stands where her name stood
     */
    public void forget(UUID memberId, String nobody) {
        Membership member = Membership.<Membership>find("id", memberId).singleResult();
        String subject = member.subject;
        member.forget(nobody);
        roles.withdrawAll(member);
        known.forget(subject);
    }

    /**
     * Active members in the order of their keys.
     *
     * @param last the one before them; null for the first
     */
    public List<UUID> activeAfter(UUID last, int most) {
        return entities.createQuery(
                        "select m.id from Membership m where m.state = :active and m.id > :last"
                                + " order by m.id",
                        UUID.class)
                .setParameter("active", MembershipState.ACTIVE)
                .setParameter("last", last == null ? new UUID(0, 0) : last)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those who ask to join. */
    @Produces
    static WaitingKind asking() {
        return new WaitingKind(
                "asking",
                "/desk/people",
                Set.of(Role.COORDINATOR, Role.GRID_WORKER),
                "select count(*) from Membership m where m.state = REQUESTED");
    }

    /**
     * @param email null if her account has none
     * @param language what she chose, else what she used when she came
     * @param pace how soon she wants news
     */
    public record Receiver(String name, String email, String language, NoticePace pace) {}

    /**
     * A member among her namesakes.
     *
     * @param maskedPhone empty if she told none
     */
    public record Named(UUID id, String name, String maskedPhone) {}

    /** A member in one role. */
    public record MemberRole(UUID id, String name, String role) {}

    /**
     * @param phone null if she told none
     * @param email null if her account has none
     */
    public record MemberProfile(
            UUID id, String name, String email, String language, String phone, String address) {}
}
