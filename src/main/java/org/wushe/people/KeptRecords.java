package org.wushe.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wushe.identity.Memberships;
import org.wushe.people.consents.Consents;
import org.wushe.people.households.Households;
import org.wushe.people.mandates.Mandates;
import org.wushe.tenancy.Today;

/** What the registry itself keeps about a person, her account included. */
@ApplicationScoped
class KeptRecords implements KeepsPersons {

    /** Stands where a name stood. */
    static final String NOBODY = "\u2014";

    private final Memberships memberships;
    private final PersonSeal seal;
    private final Mandates mandates;
    private final Consents consents;
    private final Households households;
    private final LivingTogether livingTogether;
    private final Today today;

    KeptRecords(
            Memberships memberships,
            PersonSeal seal,
            Mandates mandates,
            Consents consents,
            Households households,
            LivingTogether livingTogether,
            Today today) {
        this.memberships = memberships;
        this.seal = seal;
        this.mandates = mandates;
        this.consents = consents;
        this.households = households;
        this.livingTogether = livingTogether;
        this.today = today;
    }

    @Override
    public ArchivePart give(Whose whose) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("account", memberships.profile(whose.memberId()));
        parts.put(
                "records",
                whose.records().stream().map(id -> seal.open(Person.ofId(id)).texts()).toList());
        parts.put(
                "household",
                whose.records().stream()
                        .limit(1)
                        .flatMap(id -> livingTogether.matesOf(Person.ofId(id)).stream())
                        .map(mate -> Map.of("name", mate.name(), "relation", mate.relation()))
                        .toList());
        parts.put("mandates", mandates.lines(whose.records(), today.date()));
        parts.put("consents", consents.lines(whose.records()));
        parts.put(
                "deletions", Deletion.ofMember(whose.memberId()).stream().map(this::line).toList());
        return ArchivePart.of(parts);
    }

    private Map<String, Object> line(Deletion deletion) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("state", deletion.state);
        line.put("askedAt", deletion.askedAt);
        line.put("wish", deletion.wish);
        line.put("decidedAt", deletion.decidedAt);
        line.put("reason", deletion.reason);
        return line;
    }

    /** Rows stay where others point to them; what they say of her goes. */
    @Override
    public void forget(Whose whose) {
        households.forget(whose.records());
        mandates.forget(whose.records(), whose.memberId());
        consents.forget(whose.records(), whose.memberId());
        whose.records().forEach(this::forget);
        PersonMerge.forget(whose.records());
        memberships.forget(whose.memberId(), NOBODY);
    }

    private void forget(UUID record) {
        Person person = Person.ofId(record);
        seal.write(person, PersonFacts.NONE.with(Fact.NAME, NOBODY));
        person.memberId = null;
    }

    static Whose of(UUID memberId) {
        List<UUID> records =
                Person.ofMember(memberId)
                        .map(person -> person.current().records())
                        .orElse(List.of());
        return new Whose(memberId, records);
    }
}
