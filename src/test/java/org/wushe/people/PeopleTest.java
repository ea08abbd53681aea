package org.wushe.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Actor;
import org.wushe.identity.Role;
import org.wushe.people.consents.ConsentMeans;
import org.wushe.people.consents.ConsentPurpose;
import org.wushe.people.consents.ConsentTerms;
import org.wushe.people.mandates.ActingFor;
import org.wushe.people.mandates.MandateKind;
import org.wushe.people.mandates.MandateTerms;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.TenantScope;
import org.wushe.testsupport.OwnerSql;
import org.wushe.web.Conflict;
import org.wushe.web.Missing;
import org.wushe.web.Wording;

/** What other rooms are told. */
@QuarkusTest
class PeopleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PersonDetails CHEN =
            new PersonDetails("陈桂芳", "13800138000", null, 78, "3 栋");

    @Inject Communities communities;
    @Inject TenantScope tenants;
    @Inject People people;
    @Inject Wording wording;

    private RegistryDesk desk;
    private Actor worker;

    @BeforeEach
    void aCommunityOfItsOwn() {
        desk = new RegistryDesk(communities, tenants);
        worker = desk.actor("grid-worker", Role.GRID_WORKER);
    }

    @Test
    void aResidentIsFoundAgainAndHerRecorderNamed() {
        UUID first = desk.ask(() -> people.ofResident(CHEN, worker));
        UUID again = desk.ask(() -> people.ofResident(CHEN));
        assertThat(again).isEqualTo(first);
        assertThat(
                        desk.one(
                                "select recorded_by::text from wushe.person where id = ?",
                                first.toString()))
                .isEqualTo(worker.memberId().toString());
        assertThat(desk.audited("person.recorded")).containsExactly(first.toString());
        assertThat(desk.ask(() -> people.find(first)))
                .isEqualTo(new PersonRow(first, "陈桂芳", "138****8000", "", 78, null, false));
    }

    @Test
    void aListMayNotBringInAChildsIdNumber() {
        String number = IdNumbers.of(LocalDate.now().minusYears(8), 31);
        PersonDetails child = new PersonDetails("陈小宝", "13800138000", number, null, null);
        List<UUID> ids = desk.ask(() -> people.ofResidents(List.of(child, child)));
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        assertThat(desk.ask(() -> people.ofResident(child))).isEqualTo(ids.get(0));
        assertThat(
                        OwnerSql.column(
                                "select concat_ws('|', age, birth_date, id_number_sealed,"
                                        + " id_number_hash) from wushe.person where community = ?",
                                desk.slug))
                .containsExactly("8");
    }

    @Test
    void nobodyActsForAnotherWithoutAMandateInForce() {
        UUID person = desk.ask(() -> people.ofResident(CHEN));
        assertThat(mayAct(worker, person).reason()).isEqualTo("mandate_none");
        assertThat(mayAct(new Actor("s", "n", null, Set.of()), person).isAllowed()).isFalse();

        give(person, TODAY.minusDays(9), TODAY.minusDays(1));
        assertThat(mayAct(worker, person))
                .isEqualTo(new ActingFor(null, "mandate_ran_out", TODAY.minusDays(1)));

        UUID mandate = give(person, TODAY, TODAY.plusDays(9));
        assertThat(mayAct(worker, person)).isEqualTo(new ActingFor(mandate, null, null));
        assertThat(desk.ask(() -> people.whomActsFor(worker.memberId(), TODAY)))
                .extracting(PersonRow::id)
                .containsExactly(person);
        assertThat(mayAct(desk.actor("coordinator", Role.COORDINATOR), person).isAllowed())
                .as("it is hers alone")
                .isFalse();
    }

    @Test
    void whyNotIsSaidInWords() {
        LocalDate yesterday = TODAY.minusDays(1);
        assertThat(wording.sayIn(Locale.SIMPLIFIED_CHINESE, "people", "mandate_ran_out", yesterday))
                .isEqualTo("给您的授权到2026年11月22日为止，已经过期。");
        assertThat(wording.sayIn(Locale.ENGLISH, "people", "mandate_ran_out", yesterday))
                .isEqualTo("Your mandate ran out on 2026-11-22.");
        assertThat(wording.sayIn(Locale.SIMPLIFIED_CHINESE, "people", "mandate_not_yet", TODAY))
                .contains("2026年11月23日");
        for (String reason : List.of("mandate_none", "mandate_ended")) {
            assertThat(wording.sayIn(Locale.ENGLISH, "people", reason)).contains("mandate");
        }
    }

    @Test
    void everybodyActsForHerself() {
        desk.as("resident").page("/c/" + desk.slug + "/me");
        Actor resident = desk.actor("resident", Role.RESIDENT);
        UUID own = desk.ask(() -> people.ofMember(resident.memberId(), CHEN));
        assertThat(mayAct(resident, own)).isEqualTo(ActingFor.HERSELF);
        assertThat(desk.ask(() -> people.ofMember(resident.memberId()))).contains(own);
    }

    @Test
    void aConsentHoldsUntilItIsTakenBack() {
        UUID person = desk.ask(() -> people.ofResident(CHEN));
        assertThat(desk.ask(() -> people.consents(person, ConsentPurpose.PUBLISH_NEED))).isFalse();
        ConsentTerms terms =
                new ConsentTerms(ConsentPurpose.PUBLISH_NEED, TODAY, ConsentMeans.ORAL, null);
        desk.ask(() -> people.giveConsent(worker, person, terms));
        assertThat(desk.ask(() -> people.consents(person, ConsentPurpose.PUBLISH_NEED))).isTrue();
        assertThat(desk.ask(() -> people.consents(person, ConsentPurpose.PHOTO))).isFalse();
        assertThatThrownBy(() -> desk.ask(() -> people.giveConsent(worker, person, terms)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void forAChildTheGuardianAgrees() {
        UUID child =
                desk.ask(
                        () ->
                                people.ofResident(
                                        new PersonDetails("陈小宝", "13800138000", null, 8, null)));
        ConsentTerms alone = new ConsentTerms(ConsentPurpose.PHOTO, TODAY, ConsentMeans.ORAL, null);
        assertThatThrownBy(() -> desk.ask(() -> people.giveConsent(worker, child, alone)))
                .hasMessage("people:guardian_blank");
    }

    @Test
    void anIdFromNextDoorIsNobody() {
        UUID person = desk.ask(() -> people.ofResident(CHEN));
        RegistryDesk next = new RegistryDesk(communities, tenants);
        assertThatThrownBy(() -> next.ask(() -> people.current(person)))
                .isInstanceOf(Missing.class);
        assertThat(next.ask(() -> people.current(List.of(person)))).isEmpty();
        assertThat(next.ask(() -> people.search("13800138000"))).isEmpty();
    }

    private ActingFor mayAct(Actor actor, UUID person) {
        return desk.ask(() -> people.mayActFor(actor, person, TODAY));
    }

    private UUID give(UUID person, LocalDate from, LocalDate until) {
        MandateTerms terms =
                new MandateTerms(worker.memberId(), MandateKind.ORAL, "本人当面说的", null, from, until);
        return desk.ask(() -> people.giveMandate(worker, person, terms));
    }
}
