package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wushe.attachments.Attachments;
import org.wushe.people.ArchivePart;
import org.wushe.people.InHand;
import org.wushe.people.KeepsPersons;
import org.wushe.people.Whose;

/**
 * What this room keeps about a person: her needs with their story and photos. When she is forgotten
 * the needs stay and count as before, and say nothing of her any more.
 */
@ApplicationScoped
class KeptNeeds implements KeepsPersons {

    private static final String NOBODY = "\u2014";

    private final Attachments attachments;
    private final ForgettingSql forgetting;

    KeptNeeds(Attachments attachments, ForgettingSql forgetting) {
        this.attachments = attachments;
        this.forgetting = forgetting;
    }

    @Override
    public ArchivePart give(Whose whose) {
        List<Need> hers = of(whose);
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("needs", hers.stream().map(KeptNeeds::told).toList());
        parts.put(
                "claims", Claim.ofMember(whose.memberId()).stream().map(KeptNeeds::told).toList());
        return new ArchivePart(parts, hers.stream().flatMap(this::photos).toList());
    }

    private Stream<ArchivePart.File> photos(Need need) {
        return need.photos == 0
                ? Stream.of()
                : attachments.files(NeedPhotos.KIND, need.id).stream()
                        .map(
                                photo ->
                                        new ArchivePart.File(
                                                "photos/"
                                                        + need.number
                                                        + "-"
                                                        + photo.position()
                                                        + ".jpg",
                                                photo.bytes()));
    }

    private static Map<String, Object> told(Need need) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("number", need.number);
        told.put("category", need.category);
        told.put("urgency", need.urgency);
        told.put("text", need.text);
        told.put("place", need.place);
        told.put("contactBy", need.wish.contactBy);
        told.put("wantedFrom", need.wish.from);
        told.put("wantedUntil", need.wish.until);
        told.put("answers", need.wish.answers);
        told.put("visibility", need.publication.visibility);
        told.put("publicTitle", need.publication.title);
        told.put("publicText", need.publication.text);
        told.put("submittedAt", need.clock.submittedAt);
        told.put("status", need.status);
        told.put("outcome", need.ending.outcome);
        told.put("satisfaction", need.ending.satisfaction);
        told.put("remark", need.ending.remark);
        told.put(
                "story",
                NeedEvent.of(need.id).stream().filter(isHers()).map(KeptNeeds::told).toList());
        return told;
    }

    private static Predicate<NeedEvent> isHers() {
        return event -> event.step.isForRequester();
    }

    private static Map<String, Object> told(NeedEvent event) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("step", event.step);
        told.put("at", event.at);
        told.put("party", event.party);
        told.put("note", event.publicNote);
        return told;
    }

    private static Map<String, Object> told(Claim claim) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("party", claim.party);
        told.put("pledge", claim.pledge);
        told.put("askedAt", claim.askedAt);
        told.put("state", claim.state);
        return told;
    }

    /** Her own that go on, and those in which she answers for a part. */
    @Override
    public List<InHand> inHand(Whose whose) {
        List<Need> needs = new ArrayList<>();
        of(whose).stream().filter(need -> need.status.isOpen()).forEach(needs::add);
        needs.addAll(
                Need.list(
                        "id in (select l.needId from Linkage l where l.inCharge = ?1"
                                + " and l.doneAt is null) or id in (select c.needId from Claim c"
                                + " where c.memberId = ?1 and c.state = ?2) order by number",
                        whose.memberId(),
                        Claim.State.ASKED));
        return needs.stream().map(need -> inHand(need.number)).toList();
    }

    private static InHand inHand(String number) {
        return new InHand(number, "/needs/" + number, "/desk/needs/" + number);
    }

    /** It stays and counts, without a word that tells whose it was. */
    private static void forget(Need need) {
        need.requesterId = null;
        need.text = need.publication.published ? need.publication.text : NOBODY;
        need.place = null;
        need.wish.forget();
        need.photos = 0;
        need.askedBack = null;
        need.ending.remark = null;
        need.keys.slipCode = null;
    }

    /** For a person and her account, oldest first. */
    static List<Need> of(Whose whose) {
        return Need.list(
                "personId in ?1 or requesterId = ?2 order by clock.submittedAt, id",
                whose.records(),
                whose.memberId());
    }

    @Override
    public void forget(Whose whose) {
        for (Need need : of(whose)) {
            forget(need);
            attachments.forget(NeedPhotos.KIND, need.id);
        }
        attachments.forgetDrafts(whose.memberId());
        Follower.delete("memberId", whose.memberId());
        Linkage.update("inChargeName = ?1 where inCharge = ?2", NOBODY, whose.memberId());
        Need.flush();
        forgetting.inStories(whose.memberId());
        forgetting.inClaims(whose.memberId(), NOBODY);
    }
}
