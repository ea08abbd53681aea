package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.wushe.attachments.Attachments;
import org.wushe.people.People;
import org.wushe.people.consents.ConsentPurpose;
import org.wushe.people.consents.ConsentWithdrawn;

/** A person who no longer agrees to publication is gone from the ledger in that transaction. */
@ApplicationScoped
class ConsentsAndNeeds {

    private final People people;
    private final DecidingNeeds deciding;
    private final Attachments attachments;

    ConsentsAndNeeds(People people, DecidingNeeds deciding, Attachments attachments) {
        this.people = people;
        this.deciding = deciding;
        this.attachments = attachments;
    }

    void hidePhotos(@Observes ConsentWithdrawn withdrawn) {
        if (withdrawn.purpose() == ConsentPurpose.PHOTO) {
            Need.<Need>list("personId in ?1 and photos > 0", people.records(withdrawn.personId()))
                    .forEach(
                            need ->
                                    attachments.withdrawPersons(
                                            NeedPhotos.KIND, need.id, withdrawn.actor()));
        }
    }

    void unpublish(@Observes ConsentWithdrawn withdrawn) {
        if (withdrawn.purpose() == ConsentPurpose.PUBLISH_NEED) {
            List<Need> shown =
                    Need.list(
                            "personId in ?1 and publication.visibility <> ?2 order by id",
                            people.records(withdrawn.personId()),
                            Visibility.HANDLERS);
            shown.forEach(need -> deciding.withdrawConsent(need, withdrawn.actor()));
        }
    }
}
