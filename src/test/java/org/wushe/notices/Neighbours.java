package org.wushe.notices;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.NoticePace;
import org.wushe.identity.Role;
import org.wushe.needs.NeedMoved;
import org.wushe.needs.NeedStep;
import org.wushe.needs.Party;
import org.wushe.shared.Ids;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.TestCommunity;

/** The people of a community of its own, and what a look behind the application finds of it. */
final class Neighbours {

    final String slug = "notices-" + Long.toString(System.nanoTime(), 36);

    static Neighbours moveIn() {
        Neighbours neighbours = new Neighbours();
        TestCommunity.found(neighbours.slug);
        return neighbours;
    }

    String address(String name) {
        return name + "@" + slug + ".example";
    }

    UUID member(String name, String language, Role... roles) {
        return member(name, address(name), language, roles);
    }

    UUID member(String name, String email, String language, Role... roles) {
        UUID id = Ids.next();
        OwnerSql.run(
                "insert into wushe.membership (community, id, version, subject, state, name, email,"
                        + " language, requested_at) values (?, ?, 0, ?, 'ACTIVE', ?, ?, ?, now())",
                slug,
                id,
                slug + name,
                name,
                email,
                language);
        for (Role role : roles) {
            OwnerSql.run(
                    "insert into wushe.role_grant (community, id, version, member_id, subject, role,"
                            + " state, changed_at) values (?, ?, 0, ?, ?, ?, 'ACTIVE', now())",
                    slug,
                    Ids.next(),
                    id,
                    slug + name,
                    role.key());
        }
        return id;
    }

    /** A notice and its mail, due now; returns the Message-ID to be. */
    String due(UUID memberId, String category, String language) {
        UUID notice = Ids.next();
        UUID mail = Ids.next();
        OwnerSql.run(
                "insert into wushe.notice values (?, ?, ?, 'NEED_ACCEPTED', 'XQ-2026-0042',"
                        + " '/needs/XQ-2026-0042', jsonb_build_object('category', ?::text), now(),"
                        + " null)",
                slug,
                notice,
                memberId,
                category);
        OwnerSql.run(
                "insert into wushe.mail values (?, ?, ?, ?, ?, 'PENDING', 0, now(), now(), null,"
                        + " null)",
                slug,
                mail,
                notice,
                memberId,
                language);
        return "<" + mail + "@" + slug + ".wushe>";
    }

    static Actor actor(UUID memberId) {
        return new Actor("s-" + memberId, "someone", memberId, Set.of());
    }

    static NeedMoved moved(NeedStep step, UUID requester, UUID inCharge, String note, Actor actor) {
        Party party =
                step == NeedStep.LINKED || step == NeedStep.PART_DONE ? Party.SOCIAL_WORKER : null;
        return moved(step, party, requester, inCharge, note, actor);
    }

    static NeedMoved moved(
            NeedStep step, Party party, UUID requester, UUID inCharge, String note, Actor actor) {
        return new NeedMoved(
                step,
                UUID.randomUUID(),
                "XQ-2026-0042",
                "drains",
                party,
                requester,
                inCharge,
                note,
                Map.of(),
                actor,
                Instant.now());
    }

    /** What she chose of how soon she is told. */
    void choose(String name, NoticePace pace) {
        OwnerSql.run(
                "insert into wushe.preference values (?, 'zh-CN', false, now(), ?)",
                slug + name,
                pace.name());
    }

    /** Kinds of what she has not read and that still holds, oldest first. */
    List<String> unread(UUID memberId) {
        return OwnerSql.column(
                "select kind from wushe.notice where community = ? and member_id = ?"
                        + " and read_at is null and superseded_at is null order by id",
                slug,
                memberId);
    }

    /** Kinds in a member's inbox, oldest first. */
    List<String> inbox(UUID memberId) {
        return OwnerSql.column(
                "select kind from wushe.notice where community = ? and member_id = ? order by id",
                slug,
                memberId);
    }

    /** Kinds and states of a member's mails, oldest first. */
    List<String> mails(UUID memberId) {
        return OwnerSql.column(
                "select coalesce(n.kind, 'DIGEST') || ' ' || m.state from wushe.mail m"
                        + " left join wushe.notice n"
                        + " on n.community = m.community and n.id = m.notice_id"
                        + " where m.community = ? and m.member_id = ? order by m.id",
                slug,
                memberId);
    }
}
