package org.wushe.needs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.wushe.attachments.Attachments;
import org.wushe.attachments.Photo;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.needs.NeedPage.Can;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;
import org.wushe.web.FormErrors;
import org.wushe.web.Missing;
import org.wushe.web.Reader;
import org.wushe.web.Visitor;

/** Puts together the page of one need for whoever reads it. */
@ApplicationScoped
class NeedPages {

    private static final Actor NOBODY = new Actor(null, null, null, Set.of());

    private final Visitor visitor;
    private final CurrentActor actors;
    private final Owners owners;
    private final Attachments attachments;
    private final CurrentCommunity community;
    private final Today today;
    private final Reader reader;
    private final Clock clock;

    NeedPages(
            Visitor visitor,
            CurrentActor actors,
            Owners owners,
            Attachments attachments,
            CurrentCommunity community,
            Today today,
            Reader reader,
            Clock clock) {
        this.visitor = visitor;
        this.actors = actors;
        this.owners = owners;
        this.attachments = attachments;
        this.community = community;
        this.today = today;
        this.reader = reader;
        this.clock = clock;
    }

    TemplateInstance show(Need need) {
        return show(
                need, new ConfirmationForm().tidy(), "", new TurnForm().tidy(), FormErrors.none());
    }

    TemplateInstance answer(Need need, ConfirmationForm form, FormErrors errors) {
        return show(need, form, "confirmation", new TurnForm().tidy(), errors);
    }

    /**
     * @param turn which form was sent
     */
    TemplateInstance turn(Need need, String turn, TurnForm typed, FormErrors errors) {
        return show(need, new ConfirmationForm().tidy(), turn, typed, errors);
    }

    /** For whoever holds the slip: what the requester reads, and nothing to press. */
    TemplateInstance ofSlip(Need need) {
        NeedPage page =
                NeedPage.from(
                        need,
                        NeedEvent.of(need.id),
                        community.get().bundle(),
                        reader.getLanguage(),
                        true,
                        Can.NOTHING,
                        List.of());
        return Templates.show(
                page, new ConfirmationForm().tidy(), "", new TurnForm().tidy(), FormErrors.none());
    }

    /** Of a need that goes on in confidence others read that it does, and nothing else. */
    TemplateInstance followedUp(Need need) {
        return Templates.followedUp(need.number);
    }

    /** Whoever reads the page; without name and roles if nobody is signed in. */
    Actor reader() {
        return visitor.identity().isPresent() ? actors.get() : NOBODY;
    }

    boolean isOwn(Need need) {
        return owners.isOwn(reader(), need);
    }

    boolean opensAtDesk() {
        return NeedPolicy.seesQueue(reader());
    }

    private TemplateInstance show(
            Need need, ConfirmationForm form, String turn, TurnForm typed, FormErrors errors) {
        Actor actor = reader();
        boolean own = owners.isOwn(actor, need);
        if (!own && !need.publication.isFor(actor.isMember())) {
            throw new Missing();
        }
        NeedPage page =
                NeedPage.from(
                        need,
                        NeedEvent.of(need.id),
                        community.get().bundle(),
                        reader.getLanguage(),
                        own,
                        can(need, actor, own),
                        photos(need, own));
        return Templates.show(page, form, turn, typed, errors);
    }

    /** Her own as she sent them; for others those that were covered and published. */
    private List<Photo> photos(Need need, boolean own) {
        if (need.photos == 0) {
            return List.of();
        }
        return own
                ? attachments.ofSubject(NeedPhotos.KIND, need.id)
                : attachments.published(NeedPhotos.KIND, need.id);
    }

    private Can can(Need need, Actor actor, boolean own) {
        boolean open = need.status.isOpen();
        boolean running = need.status == NeedStatus.IN_PROGRESS;
        boolean follows =
                actor.isMember() && !own && Follower.isFollowing(need.id, actor.memberId());
        List<Party> claims =
                need.publication.claimable && !own ? NeedPolicy.claimsFor(actor) : List.of();
        return new Can(
                own && need.status == NeedStatus.AWAITING_CONFIRMATION,
                own && !need.status.isBegun(),
                own && need.status == NeedStatus.RETURNED,
                own && open && !running,
                own && running,
                own && mayReopen(need),
                own && need.publication.isAgreed(),
                actor.isMember() && !own && open && !follows,
                follows,
                claims,
                NeedPolicy.seesQueue(actor));
    }

    private boolean mayReopen(Need need) {
        return need.status == NeedStatus.CLOSED
                && need.ending
                        .closedAt
                        .plus(Duration.ofDays(today.getPolicy().reopenDays()))
                        .isAfter(clock.instant());
    }

    @CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance followedUp(String number);

        static native TemplateInstance show(
                NeedPage need,
                ConfirmationForm form,
                String turn,
                TurnForm typed,
                FormErrors errors);
    }
}
