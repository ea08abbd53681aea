package org.wushe.volunteering.skills;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.wushe.attachments.Attachments;
import org.wushe.attachments.PhotoFile;
import org.wushe.attachments.PhotoPlace;
import org.wushe.identity.Actor;
import org.wushe.tenancy.CommunityBundle.Ability;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** Looks over a skill as it was told, with the photos of its proof. */
@ApplicationScoped
class CheckingSkills {

    private final CurrentCommunity community;
    private final Attachments attachments;
    private final Today today;
    private final Forms forms;
    private final Wording wording;

    CheckingSkills(
            CurrentCommunity community,
            Attachments attachments,
            Today today,
            Forms forms,
            Wording wording) {
        this.community = community;
        this.attachments = attachments;
        this.today = today;
        this.forms = forms;
        this.wording = wording;
    }

    FormErrors check(SkillForm form, List<FileUpload> photos, List<String> dropped, Actor actor) {
        FormErrors errors = forms.check(form, "volunteering");
        Optional<Ability> ability = ability(form.code);
        if (ability.isEmpty() && errors.of("code") == null) {
            say(errors, "code", "skill_blank");
        }
        if (!form.isDay()) {
            say(errors, "expiresOn", "day_unfit");
        } else if (form.expires() != null && form.expires().isBefore(today.date())) {
            say(errors, "expiresOn", "skill_over");
        }
        keepPhotos(form, photos, dropped, actor, errors);
        if (ability.filter(Ability::proof).isPresent() && !isProven(form, actor)) {
            say(errors, "proofNumber", "proof_blank");
        }
        return errors;
    }

    private Optional<Ability> ability(String code) {
        return community.get().bundle().volunteering().skills().stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    private void keepPhotos(
            SkillForm form,
            List<FileUpload> photos,
            List<String> dropped,
            Actor actor,
            FormErrors errors) {
        PhotoPlace place = PhotoPlace.draft(SkillPhotos.KIND, form.idOrFresh());
        if (dropped != null) {
            dropped.forEach(photo -> attachments.remove(UUID.fromString(photo), actor));
        }
        attachments.keep(PhotoFile.of(photos), place, actor).tell(errors, "photos", wording);
    }

    private boolean isProven(SkillForm form, Actor actor) {
        return !form.proofNumber.isEmpty()
                || !attachments.ofDraft(SkillPhotos.KIND, form.idOrFresh(), actor).isEmpty();
    }

    private void say(FormErrors errors, String field, String key) {
        errors.add(field, wording.say("volunteering", key));
    }
}
