package org.wushe.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wushe.audit.AuditPage.Row;
import org.wushe.identity.Memberships;
import org.wushe.tenancy.CurrentCommunity;

/** Reads pages of the book and puts them into words. */
@ApplicationScoped
class AuditPages {

    static final int PAGE = 50;
    private static final String MEMBERS = "identity.";

    private final EntrySql sql;
    private final AuditWords words;
    private final Memberships memberships;
    private final CurrentCommunity community;

    AuditPages(
            EntrySql sql, AuditWords words, Memberships memberships, CurrentCommunity community) {
        this.sql = sql;
        this.words = words;
        this.memberships = memberships;
        this.community = community;
    }

    AuditPage page(AuditFilter filter) {
        List<AuditEntry> found =
                sql.newest(
                        community.slug(),
                        filter.conditions(community.get().bundle().zone()),
                        PAGE + 1);
        List<AuditEntry> shown = found.subList(0, Math.min(PAGE, found.size()));
        Long next = found.size() > PAGE ? shown.get(PAGE - 1).seq() : null;
        Map<UUID, String> names = memberships.names(members(shown));
        return new AuditPage(
                shown.stream().map(entry -> row(entry, names)).toList(),
                filter,
                next,
                words.actions());
    }

    private Row row(AuditEntry entry, Map<UUID, String> names) {
        return new Row(
                entry.seq(),
                entry.at(),
                words.who(entry),
                words.roles(entry.actorRoles()),
                words.action(entry.action()),
                entry.subject(),
                member(entry).map(names::get).orElseGet(() -> words.subject(entry.subject())),
                entry.details().entrySet().stream().map(words::detail).toList());
    }

    private static Collection<UUID> members(List<AuditEntry> entries) {
        Collection<UUID> members = new ArrayList<>();
        entries.forEach(entry -> member(entry).ifPresent(members::add));
        return members;
    }

    /** The member an entry is about, if it is about one. */
    private static Optional<UUID> member(AuditEntry entry) {
        try {
            return entry.action().startsWith(MEMBERS)
                    ? Optional.of(UUID.fromString(entry.subject()))
                    : Optional.empty();
        } catch (IllegalArgumentException notAKey) {
            return Optional.empty();
        }
    }
}
