package org.wushe.volunteering.skills;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wushe.attachments.Attachments;
import org.wushe.people.ArchivePart;
import org.wushe.people.KeepsPersons;
import org.wushe.people.Whose;

/** The photos with which a person proved what she can do. */
@ApplicationScoped
class KeptProofs implements KeepsPersons {

    private final Attachments attachments;

    KeptProofs(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public ArchivePart give(Whose whose) {
        return new ArchivePart(Map.of(), of(whose).stream().flatMap(this::photos).toList());
    }

    private Stream<ArchivePart.File> photos(Skill skill) {
        return attachments.files(SkillPhotos.KIND, skill.id).stream()
                .map(
                        photo ->
                                new ArchivePart.File(
                                        "proofs/" + skill.id + "-" + photo.position() + ".jpg",
                                        photo.bytes()));
    }

    @Override
    public void forget(Whose whose) {
        of(whose).forEach(skill -> attachments.forget(SkillPhotos.KIND, skill.id));
    }

    private static List<Skill> of(Whose whose) {
        return Skill.list("memberId = ?1 order by declaredAt", whose.memberId());
    }
}
