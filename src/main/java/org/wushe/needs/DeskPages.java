package org.wushe.needs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wushe.attachments.Attachments;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.needs.DeskPage.Choice;
import org.wushe.needs.DeskPage.Entry;
import org.wushe.needs.DeskPage.Offer;
import org.wushe.needs.DeskPage.Part;
import org.wushe.needs.DeskPage.Rights;
import org.wushe.needs.DeskPage.Rung;
import org.wushe.people.People;
import org.wushe.people.PersonContact;
import org.wushe.tenancy.CommunityBundle;
import org.wushe.tenancy.CommunityBundle.Category;
import org.wushe.tenancy.CommunityBundle.Level;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;
import org.wushe.web.Reader;

/** Puts together what the desk shows of one need. */
@ApplicationScoped
class DeskPages {

    /** After these nothing of a claim is left to decide. */
    private static final Set<NeedStep> ENDS_ASKING =
            EnumSet.of(NeedStep.LINKED, NeedStep.CLAIM_REFUSED, NeedStep.GIVEN_BACK);

    private final CurrentActor actors;
    private final People people;
    private final Attachments attachments;
    private final Candidates candidates;
    private final Likeness likeness;
    private final CurrentCommunity community;
    private final Today today;
    private final Reader reader;
    private final Clock clock;

    DeskPages(
            CurrentActor actors,
            People people,
            Attachments attachments,
            Candidates candidates,
            Likeness likeness,
            CurrentCommunity community,
            Today today,
            Reader reader,
            Clock clock) {
        this.actors = actors;
        this.people = people;
        this.attachments = attachments;
        this.candidates = candidates;
        this.likeness = likeness;
        this.community = community;
        this.today = today;
        this.reader = reader;
        this.clock = clock;
    }

    TemplateInstance show(OpenedNeed opened) {
        return show(opened, DeskForms.fresh(opened.need()), false);
    }

    /**
     * @param contact whether the requester's phone and address are shown
     */
    TemplateInstance show(OpenedNeed opened, DeskForms typed, boolean contact) {
        CommunityBundle bundle = community.get().bundle();
        return Templates.desk(
                page(opened, contact), typed, bundle.categories(), List.of(RefusalCode.values()));
    }

    boolean mayReadContact(OpenedNeed opened) {
        return contactVerdict(opened).isAllowed();
    }

    Verdict contactVerdict(OpenedNeed opened) {
        return NeedPolicy.readsContact(
                actors.get(),
                opened.need(),
                opened.parts(),
                clock.instant(),
                today.getPolicy().contactDays());
    }

    private DeskPage page(OpenedNeed opened, boolean contactOpen) {
        Need need = opened.need();
        CommunityBundle bundle = community.get().bundle();
        Category category = bundle.category(need.category);
        if (!NeedPolicy.readsInside(actors.get(), need, opened.parts())) {
            return DeskPage.inConfidence(
                    need, DeskFacts.bare(need, category, reader.getLanguage()));
        }
        Story story = Story.of(need.id);
        List<Offer> offers = offers(need, story.events());
        boolean claimWaits = offers.stream().anyMatch(Offer::isAsked);
        Rights rights = rights(opened, bundle);
        PersonContact contact = people.contact(need.personId);
        return new DeskPage(
                need.number,
                need.text,
                contactOpen ? need.place : null,
                DeskFacts.of(need, category, reader.getLanguage()),
                new DeskPage.Shown(
                        need.publication.isAgreed(),
                        need.publication.visibility,
                        need.publication.published,
                        need.publication.behind,
                        need.publication.claimable),
                need.status,
                Mark.of(need),
                need.ending.reply,
                need.askedBack,
                need.clock.pauseReason,
                contact.getMaskedName(),
                contactOpen ? contact : null,
                opened.parts().stream().map(part -> part(part, need)).toList(),
                offers,
                rungs(story.escalations(), bundle.levels()),
                story.events().stream().map(DeskPages::entry).toList(),
                rights.handle() && !claimWaits ? choices(need, category) : List.of(),
                rights.decide() ? likeness.of(need) : List.of(),
                need.photos == 0 ? List.of() : attachments.ofSubject(NeedPhotos.KIND, need.id),
                rights);
    }

    private static List<Offer> offers(Need need, List<NeedEvent> events) {
        boolean asked = false;
        for (NeedEvent event : events) {
            asked = event.step == NeedStep.CLAIMED || asked && !ENDS_ASKING.contains(event.step);
        }
        return asked ? Claim.of(need.id).stream().map(DeskPages::offer).toList() : List.of();
    }

    /** Only the parties whose duty the matter is. */
    private List<Choice> choices(Need need, Category category) {
        return candidates.forParts(need).stream()
                .filter(choice -> Duty.may(category, choice.party()))
                .toList();
    }

    private Rights rights(OpenedNeed opened, CommunityBundle bundle) {
        Need need = opened.need();
        Actor actor = actors.get();
        boolean decide = NeedPolicy.decides(actor, need).isAllowed();
        boolean takenOn =
                need.status == NeedStatus.ACCEPTED || need.status == NeedStatus.IN_PROGRESS;
        boolean handle = decide && takenOn;
        boolean paused = takenOn && need.clock.isPaused();
        Verdict followUp = NeedPolicy.followsUp(actor, need, opened.parts());
        boolean waits = need.status == NeedStatus.AWAITING_CONFIRMATION;
        return new Rights(
                decide && need.status == NeedStatus.SUBMITTED,
                handle && !paused,
                handle && paused,
                decide && need.status.isOpen(),
                handle && need.publication.isAgreed(),
                handle && need.publication.published,
                decide && need.status.isOpen(),
                handle && !bundle.levels().isEmpty(),
                decide && need.status.isOpen() && actor.is(Role.COORDINATOR),
                waits && followUp.isAllowed(),
                mayReadContact(opened),
                need.status.isOpen()
                        && NeedPolicy.corrects(actor, need, opened.parts()).isAllowed(),
                whyNot(need, actor, followUp));
    }

    private static String whyNot(Need need, Actor actor, Verdict followUp) {
        if (need.status == NeedStatus.SUBMITTED) {
            return NeedPolicy.decides(actor, need).reason();
        }
        return need.status == NeedStatus.AWAITING_CONFIRMATION ? followUp.reason() : null;
    }

    private Part part(Linkage part, Need need) {
        boolean mayAct =
                part.isActing()
                        && need.status == NeedStatus.IN_PROGRESS
                        && NeedPolicy.actsFor(actors.get(), part).isAllowed();
        return new Part(
                part.id,
                part.party,
                part.inChargeName,
                part.since,
                part.result,
                part.doneAt,
                part.givenBack,
                mayAct);
    }

    private static Offer offer(Claim claim) {
        return new Offer(
                claim.id,
                claim.party,
                claim.memberName,
                claim.pledge,
                claim.askedAt,
                claim.state.name(),
                claim.reason);
    }

    private List<Rung> rungs(List<Escalation> escalations, List<Level> levels) {
        List<Rung> rungs = new ArrayList<>();
        int highest = 0;
        for (Escalation asked : escalations) {
            highest = asked.level;
        }
        for (int level = 1; level <= levels.size(); level++) {
            rungs.add(rung(level, levels.get(level - 1), escalations, level > highest));
        }
        return rungs;
    }

    private Rung rung(int level, Level above, List<Escalation> escalations, boolean open) {
        String name = above.name().in(reader.getLanguage());
        for (Escalation asked : escalations) {
            if (asked.level == level) {
                return new Rung(level, name, asked.question, asked.answer, asked.askedAt, false);
            }
        }
        return new Rung(level, name, null, null, null, open);
    }

    private static Entry entry(NeedEvent event) {
        return new Entry(
                event.step, event.at, event.actorName, event.party, event.publicNote, event.note);
    }

    @CheckedTemplate(basePath = "needs")
    static class Templates {
        static native TemplateInstance desk(
                DeskPage need,
                DeskForms typed,
                List<Category> categories,
                List<RefusalCode> refusals);
    }
}
