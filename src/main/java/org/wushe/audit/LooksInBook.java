package org.wushe.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Memberships;
import org.wushe.needs.Needs;
import org.wushe.people.DataLooks;
import org.wushe.people.Whose;
import org.wushe.tenancy.CurrentCommunity;

/** Finds in the book who opened what is protected about a person. */
@ApplicationScoped
class LooksInBook implements DataLooks {

    /** The actions by which somebody sees a phone, an id number or an address in full. */
    private static final List<String> LOOKING =
            List.of(
                    "person.opened",
                    "identity.phone_read",
                    "need.contact_read",
                    "one_to_one.contact_read");

    private final EntrySql sql;
    private final AuditWords words;
    private final Needs needs;
    private final Memberships memberships;
    private final CurrentCommunity community;

    LooksInBook(
            EntrySql sql,
            AuditWords words,
            Needs needs,
            Memberships memberships,
            CurrentCommunity community) {
        this.sql = sql;
        this.words = words;
        this.needs = needs;
        this.memberships = memberships;
        this.community = community;
    }

    @Override
    public List<Look> at(Whose whose, int most) {
        List<String> subjects = new ArrayList<>(needs.numbersOf(whose));
        subjects.add(whose.memberId().toString());
        whose.records().stream().map(UUID::toString).forEach(subjects::add);
        String herself = memberships.subject(whose.memberId());
        return sql.about(community.slug(), LOOKING, subjects, herself, most).stream()
                .map(this::look)
                .toList();
    }

    private Look look(AuditEntry entry) {
        return new Look(
                entry.at(),
                words.who(entry),
                words.roles(entry.actorRoles()),
                words.action(entry.action()),
                entry.action().startsWith("need.") ? entry.subject() : null);
    }
}
