package org.wushe.services.counter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wushe.identity.Actor;
import org.wushe.people.People;
import org.wushe.people.PersonDetails;
import org.wushe.services.Candidates;
import org.wushe.services.CounterItem;
import org.wushe.services.CounterItems;
import org.wushe.tenancy.Numbers;
import org.wushe.tenancy.Today;
import org.wushe.web.Conflict;
import org.wushe.web.FormErrors;
import org.wushe.web.SlipCodes;
import org.wushe.web.Wording;

/** Takes a concern in: one receipt number for all the services it needs. */
@ApplicationScoped
class ReceivingConcerns {

    private static final String NUMBER_KIND = "SL";

    private final CounterItems offered;
    private final Candidates candidates;
    private final People people;
    private final Numbers numbers;
    private final SlipCodes codes;
    private final TellingReceipts telling;
    private final Today today;
    private final Wording wording;
    private final Clock clock;

    ReceivingConcerns(
            CounterItems offered,
            Candidates candidates,
            People people,
            Numbers numbers,
            SlipCodes codes,
            TellingReceipts telling,
            Today today,
            Wording wording,
            Clock clock) {
        this.offered = offered;
        this.candidates = candidates;
        this.people = people;
        this.numbers = numbers;
        this.codes = codes;
        this.telling = telling;
        this.today = today;
        this.wording = wording;
        this.clock = clock;
    }

    /** Adds to the errors what is wrong with the choice of services. */
    void check(FormErrors errors, ReceiptForm form) {
        if (form.items.isEmpty()) {
            errors.add("items", wording.say("counter", "items_blank"));
        } else if (form.items.size() > ReceiptForm.MOST) {
            errors.add("items", wording.say("counter", "items_many", ReceiptForm.MOST));
        } else if (chosen(form).size() < form.items.size()) {
            errors.add("items", wording.say("counter", "items_gone"));
        }
    }

    /** By a member, for herself or whom she acts for; the desk looks at it first. */
    Receipt online(ReceiptForm form, Actor actor) {
        Receipt receipt = begin(form, candidates.chosen(actor, form.person), actor);
        receipt.online = true;
        Instant due =
                today.calendar()
                        .deadline(receipt.receivedAt, today.getPolicy().answerDays(), List.of());
        return enter(receipt, form, actor, item -> item.receive(receipt.receivedAt, due));
    }

    /** By the desk for who stands there: it is taken on at once, and who writes is in charge. */
    Receipt atCounter(ReceiptForm form, Actor actor) {
        String phone = form.phone.isEmpty() ? null : form.phone;
        UUID person =
                people.ofResident(new PersonDetails(form.name, phone, null, null, null), actor);
        if (people.memberOf(person).filter(actor.memberId()::equals).isPresent()) {
            throw new Conflict("counter", "own_concern");
        }
        Receipt receipt = begin(form, person, actor);
        receipt.inCharge = actor.memberId();
        return enter(
                receipt,
                form,
                actor,
                item -> item.acceptAtOnce(receipt.receivedAt, today.calendar()));
    }

    private Receipt begin(ReceiptForm form, UUID person, Actor actor) {
        Receipt receipt = new Receipt();
        receipt.id = form.idOrFresh();
        receipt.number = numbers.next(NUMBER_KIND, today.date().getYear());
        receipt.personId = person;
        receipt.postedBy = actor.memberId();
        receipt.concern = form.concern;
        receipt.slipCode = codes.next();
        receipt.receivedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return receipt;
    }

    private Receipt enter(Receipt receipt, ReceiptForm form, Actor actor, Entrance entrance) {
        List<ReceiptItem> items = new ArrayList<>();
        for (CounterItem one : chosen(form)) {
            ReceiptItem item = new ReceiptItem();
            item.receiptId = receipt.id;
            item.position = items.size() + 1;
            item.itemId = one.id();
            item.days = one.days() == null ? today.getPolicy().counterDays() : one.days();
            entrance.of(item);
            items.add(item);
        }
        receipt.tick(items, receipt.receivedAt);
        receipt.persist();
        items.forEach(item -> item.persist());
        telling.received(receipt, actor);
        return receipt;
    }

    private List<CounterItem> chosen(ReceiptForm form) {
        Map<String, CounterItem> known =
                offered.offered("zh-CN").stream()
                        .collect(Collectors.toMap(CounterItem::number, Function.identity()));
        return form.items.stream().filter(known::containsKey).map(known::get).toList();
    }

    /** How a service comes in. */
    private interface Entrance {
        void of(ReceiptItem item);
    }
}
