package org.wushe.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships;
import org.wushe.identity.Memberships.MemberProfile;
import org.wushe.people.MyDataPage.Line;
import org.wushe.people.consents.Consents;
import org.wushe.people.mandates.Mandates;
import org.wushe.shared.IdNumber;
import org.wushe.tenancy.Today;
import org.wushe.web.Differences;

/** Puts together what a person sees of herself. */
@ApplicationScoped
class MyData {

    private final PersonSeal seal;
    private final PersonWords words;
    private final Memberships memberships;
    private final LivingTogether livingTogether;
    private final Mandates mandates;
    private final Consents consents;
    private final OwnArchive giving;
    private final Today today;

    MyData(
            PersonSeal seal,
            PersonWords words,
            Memberships memberships,
            LivingTogether livingTogether,
            Mandates mandates,
            Consents consents,
            OwnArchive giving,
            Today today) {
        this.seal = seal;
        this.words = words;
        this.memberships = memberships;
        this.livingTogether = livingTogether;
        this.mandates = mandates;
        this.consents = consents;
        this.giving = giving;
        this.today = today;
    }

    MyDataPage page(Optional<Person> own, Actor actor) {
        MemberProfile account = memberships.profile(actor.memberId());
        if (own.isEmpty()) {
            return new MyDataPage(
                    List.of(),
                    null,
                    false,
                    account,
                    List.of(),
                    List.of(),
                    List.of(),
                    giving.looks(actor));
        }
        Person person = own.get();
        List<UUID> records = person.records();
        PersonFacts facts = seal.open(person);
        return new MyDataPage(
                lines(facts),
                person.recordedAt,
                facts.has(Fact.ID_NUMBER),
                account,
                livingTogether.matesOf(person),
                mandates.lines(records, today.date()),
                consents.lines(records),
                giving.looks(actor));
    }

    MyDataForm form(Optional<Person> own) {
        return own.map(person -> MyDataForm.of(seal.open(person), Integer.toString(person.version)))
                .orElseGet(() -> new MyDataForm().tidy());
    }

    /** All her facts, with what she typed in place. */
    PersonFacts typed(Person person, MyDataForm form) {
        return form.in(seal.open(person));
    }

    /** None if she saw what stands now. */
    Differences differences(Optional<Person> own, MyDataForm form) {
        return own.filter(person -> !form.version.equals(Integer.toString(person.version)))
                .map(person -> words.differences(seal.open(person), typed(person, form)))
                .orElseGet(Differences::none);
    }

    /** All in full but the id number, which somebody may read over her shoulder. */
    private List<Line> lines(PersonFacts facts) {
        return Fact.leaders().stream()
                .filter(fact -> words.text(fact, facts) != null)
                .map(fact -> new Line(words.label(fact), text(fact, facts)))
                .toList();
    }

    private String text(Fact fact, PersonFacts facts) {
        return fact == Fact.ID_NUMBER ? IdNumber.mask(facts.of(fact)) : words.text(fact, facts);
    }
}
