package org.wushe.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.wushe.shared.PersonalData;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Conflict;
import org.wushe.web.Missing;
import org.wushe.web.Reader;

/** How a stranger becomes a resident here: she asks, the desk decides. */
@ApplicationScoped
class Admitting {

    private final GrantingRoles roles;
    private final KnownMembers known;
    private final PersonalData personalData;
    private final CurrentCommunity community;
    private final CurrentActor actors;
    private final Reader reader;
    private final Event<RoleChanged> changed;
    private final Event<JoinAsked> asked;
    private final Event<PhoneRead> phoneRead;
    private final Clock clock;

    Admitting(
            GrantingRoles roles,
            KnownMembers known,
            PersonalData personalData,
            CurrentCommunity community,
            CurrentActor actors,
            Reader reader,
            Event<RoleChanged> changed,
            Event<JoinAsked> asked,
            Event<PhoneRead> phoneRead,
            Clock clock) {
        this.roles = roles;
        this.known = known;
        this.personalData = personalData;
        this.community = community;
        this.actors = actors;
        this.reader = reader;
        this.changed = changed;
        this.asked = asked;
        this.phoneRead = phoneRead;
        this.clock = clock;
    }

    void ask(JoinForm form) {
        Actor actor = actors.get();
        Membership member = Membership.ofSubject(actor.subject()).orElseGet(() -> fresh(actor));
        if (member.state == MembershipState.ACTIVE) {
            throw new Conflict("identity", "member_already");
        }
        member.ask(form.name, form.address, clock.instant());
        member.email = actors.email();
        member.phoneSealed = personalData.seal(community.slug(), member.id, form.phone);
        member.phoneHash = personalData.hash(community.slug(), form.phone);
        member.persist();
        asked.fire(new JoinAsked(member.id, clock.instant()));
    }

    /** Whoever checks a request may call; that she looked is written down. */
    void readPhone(UUID memberId, Actor by) {
        waiting(memberId).requireAsking();
        phoneRead.fire(new PhoneRead(memberId, by, clock.instant()));
    }

    void confirm(UUID memberId, Actor by) {
        Membership member = waiting(memberId);
        member.confirm(by, clock.instant());
        tell("identity.join_confirmed", member, Role.RESIDENT, null, by);
        roles.activate(member, Role.RESIDENT, by);
        known.forget(member.subject);
    }

    void refuse(UUID memberId, String reason, Actor by) {
        Membership member = waiting(memberId);
        member.refuse(by, reason, clock.instant());
        tell("identity.join_refused", member, null, reason, by);
    }

    private Membership fresh(Actor actor) {
        Membership member = new Membership();
        member.subject = actor.subject();
        member.language = reader.getLanguage();
        return member;
    }

    private static Membership waiting(UUID memberId) {
        Membership member = Membership.find("id", memberId).firstResult();
        if (member == null) {
            throw new Missing();
        }
        return member;
    }

    private void tell(String action, Membership member, Role role, String reason, Actor by) {
        Instant now = clock.instant();
        changed.fire(new RoleChanged(action, member.id, role, reason, by, now));
    }
}
