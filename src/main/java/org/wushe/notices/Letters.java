package org.wushe.notices;

import io.quarkus.mailer.Mail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wushe.identity.Memberships.Receiver;
import org.wushe.tenancy.Community;
import org.wushe.tenancy.CommunityBundle.Contact;

/** Writes a notice as a mail: one text for every reader, one with type and colour. */
@ApplicationScoped
class Letters {

    private final Phrases phrases;
    private final String publicAddress;
    private final String sender;

    Letters(
            Phrases phrases,
            @ConfigProperty(name = "wushe.public-address") String publicAddress,
            @ConfigProperty(name = "quarkus.mailer.from") String sender) {
        this.phrases = phrases;
        this.publicAddress = publicAddress.replaceFirst("/+$", "");
        this.sender = sender;
    }

    /** The same mail has the same Message-ID whenever and by whomever it is sent. */
    Mail write(UUID mailId, Notice notice, Receiver receiver, String language, Community here) {
        Letter letter = letter(notice, receiver, language, here);
        Mail mail =
                new Mail()
                        .addTo(receiver.email())
                        .setFrom(letter.community() + " <" + sender + ">")
                        .setSubject(letter.title())
                        .setText(rendered(letter, Variant.TEXT_PLAIN))
                        .setHtml(rendered(letter, Variant.TEXT_HTML))
                        .addHeader("Message-ID", "<" + mailId + "@" + here.slug() + ".wushe>")
                        .addHeader("Auto-Submitted", "auto-generated");
        Contact contact = letter.contact();
        return contact == null || contact.email() == null ? mail : mail.setReplyTo(contact.email());
    }

    private Letter letter(Notice notice, Receiver receiver, String language, Community here) {
        return new Letter(
                language,
                receiver.name(),
                here.name(language),
                phrases.say("title", notice, here, language),
                phrases.say("lead", notice, here, language),
                notice.param(Notice.NOTE),
                phrases.say("next", notice, here, language),
                publicAddress + "/c/" + here.slug() + notice.path,
                here.bundle().contact());
    }

    private static String rendered(Letter letter, String contentType) {
        return Templates.letter(letter)
                .setLocale(Locale.forLanguageTag(letter.language()))
                .setVariant(Variant.forContentType(contentType))
                .render()
                .strip();
    }

    @CheckedTemplate(basePath = "notices/mail")
    static class Templates {
        static native TemplateInstance letter(Letter letter);
    }
}
