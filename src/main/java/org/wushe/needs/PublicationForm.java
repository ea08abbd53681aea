package org.wushe.needs;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.shared.Masks;
import org.wushe.web.Typed;

/**
 * What others read of a need.
 *
 * <p>Carries the version it was written for, so that of two who edit at once none overwrites the
 * other unseen.
 */
public class PublicationForm {

    @RestForm
    @Size(max = 60, message = "title_long")
    String publicTitle;

    @RestForm
    @Size(max = 2000, message = "text_long")
    String publicText;

    @RestForm int version;

    static PublicationForm of(Need need) {
        PublicationForm form = new PublicationForm();
        form.version = need.version;
        form.publicTitle = need.publication.title;
        form.publicText = need.publication.text;
        if (!need.publication.published) {
            form.publicText = Masks.text(need.text);
            form.publicTitle = QueueRow.excerpt(form.publicText);
        }
        return form.tidy();
    }

    PublicationForm tidy() {
        publicTitle = Typed.line(publicTitle);
        publicText = Typed.text(publicText);
        return this;
    }

    public String getPublicTitle() {
        return publicTitle;
    }

    public String getPublicText() {
        return publicText;
    }

    public int getVersion() {
        return version;
    }
}
