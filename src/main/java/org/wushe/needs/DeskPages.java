package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wushe.identity.Actor;
import org.wushe.needs.DeskPage.Choice;
import org.wushe.needs.DeskPage.Entry;
import org.wushe.needs.DeskPage.Part;
import org.wushe.needs.DeskPage.Rights;
import org.wushe.people.People;
import org.wushe.people.PersonContact;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Reader;

/** Puts together what the desk shows of one need. */
@ApplicationScoped
class DeskPages {

    private final People people;
    private final Candidates candidates;
    private final CurrentCommunity community;
    private final Reader reader;

    DeskPages(People people, Candidates candidates, CurrentCommunity community, Reader reader) {
        this.people = people;
        this.candidates = candidates;
        this.community = community;
        this.reader = reader;
    }

    /**
     * @param opened whether the requester's phone and address are shown
     */
    DeskPage page(Need need, List<Linkage> linkages, Actor actor, boolean opened) {
        PersonContact contact = people.contact(need.personId);
        Rights rights = rights(need, linkages, actor);
        List<Choice> persons = rights.link() ? candidates.forParts(need) : List.of();
        return new DeskPage(
                need.number,
                need.text,
                opened ? need.place : null,
                community.get().bundle().category(need.category).name().in(reader.getLanguage()),
                need.categoryTyped,
                need.urgency == Urgency.URGENT,
                need.source,
                need.recordedBy,
                need.recordedOn,
                need.publishConsent,
                need.published,
                need.publicTitle,
                need.publicText,
                need.status,
                Mark.of(need),
                need.submittedAt,
                need.answerDue,
                need.satisfaction,
                need.remark,
                contact.getMaskedName(),
                opened ? contact : null,
                linkages.stream().map(part -> part(part, need, actor)).toList(),
                NeedEvent.of(need.id).stream().map(DeskPages::entry).toList(),
                persons,
                rights);
    }

    private static Rights rights(Need need, List<Linkage> linkages, Actor actor) {
        boolean decide = NeedPolicy.decides(actor, need).isAllowed();
        boolean link =
                decide
                        && (need.status == NeedStatus.ACCEPTED
                                || need.status == NeedStatus.IN_PROGRESS);
        Verdict followUp = NeedPolicy.followsUp(actor, need, linkages);
        boolean waits = need.status == NeedStatus.AWAITING_CONFIRMATION;
        return new Rights(
                decide && need.status == NeedStatus.SUBMITTED,
                link,
                waits && followUp.isAllowed(),
                NeedPolicy.readsContact(actor, need, linkages).isAllowed(),
                whyNot(need, actor, followUp));
    }

    private static String whyNot(Need need, Actor actor, Verdict followUp) {
        if (need.status == NeedStatus.SUBMITTED) {
            return NeedPolicy.decides(actor, need).reason();
        }
        return need.status == NeedStatus.AWAITING_CONFIRMATION ? followUp.reason() : null;
    }

    private static Part part(Linkage part, Need need, Actor actor) {
        boolean mayAct =
                part.isActing()
                        && need.status == NeedStatus.IN_PROGRESS
                        && NeedPolicy.actsFor(actor, part).isAllowed();
        return new Part(
                part.id,
                part.party,
                part.inChargeName,
                part.since,
                part.result,
                part.doneAt,
                mayAct);
    }

    private static Entry entry(NeedEvent event) {
        return new Entry(
                event.step, event.at, event.actorName, event.party, event.publicNote, event.note);
    }
}
