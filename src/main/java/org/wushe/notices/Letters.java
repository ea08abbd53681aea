package org.wushe.notices;

import io.quarkus.mailer.Mail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wushe.identity.Memberships.Receiver;
import org.wushe.tenancy.Community;
import org.wushe.tenancy.CommunityBundle.Contact;
import org.wushe.web.Wording;

/** Writes notices as mail: one text for every reader, one with type and colour. */
@ApplicationScoped
class Letters {

    private final Phrases phrases;
    private final DigestWords digests;
    private final Wording wording;
    private final String publicAddress;
    private final String sender;

    Letters(
            Phrases phrases,
            DigestWords digests,
            Wording wording,
            @ConfigProperty(name = "wushe.public-address") String publicAddress,
            @ConfigProperty(name = "quarkus.mailer.from") String sender) {
        this.phrases = phrases;
        this.digests = digests;
        this.wording = wording;
        this.publicAddress = publicAddress.replaceFirst("/+$", "");
        this.sender = sender;
    }

    /**
     * The same mail has the same Message-ID whenever and by whomever it is sent.
     *
     * @param notices what it tells: one, or those of a digest with the newest first
     */
    Mail write(OutgoingMail mail, List<Notice> notices, Receiver receiver, Community here) {
        return mail.isDigest()
                ? digest(mail.id, notices, receiver, mail.language, here)
                : write(mail.id, notices.get(0), receiver, mail.language, here);
    }

    Mail write(UUID mailId, Notice notice, Receiver receiver, String language, Community here) {
        Letter letter = letter(notice, receiver, language, here);
        return mail(mailId, receiver.email(), language, here)
                .setSubject(letter.title())
                .setText(rendered(Templates.letter(letter), language, Variant.TEXT_PLAIN))
                .setHtml(rendered(Templates.letter(letter), language, Variant.TEXT_HTML));
    }

    Mail digest(
            UUID mailId, List<Notice> notices, Receiver receiver, String language, Community here) {
        Digest digest = digests.digest(notices, receiver, language, here, home(here));
        return mail(mailId, receiver.email(), language, here)
                .setSubject(digest.title())
                .setText(rendered(Templates.digest(digest), language, Variant.TEXT_PLAIN))
                .setHtml(rendered(Templates.digest(digest), language, Variant.TEXT_HTML));
    }

    /** To somebody who has no account here and can open no page. */
    Mail outside(OutgoingMail mail, Community here) {
        OutsideLetter letter = OutsideLetter.of(mail, here, wording);
        return mail(mail.id, mail.outsideTo, mail.language, here)
                .setSubject(letter.title())
                .setText(rendered(Templates.outside(letter), mail.language, Variant.TEXT_PLAIN))
                .setHtml(rendered(Templates.outside(letter), mail.language, Variant.TEXT_HTML));
    }

    private Mail mail(UUID mailId, String to, String language, Community here) {
        Mail mail =
                new Mail()
                        .addTo(to)
                        .setFrom(here.name(language) + " <" + sender + ">")
                        .addHeader("Message-ID", "<" + mailId + "@" + here.slug() + ".wushe>")
                        .addHeader("Auto-Submitted", "auto-generated");
        Contact contact = here.bundle().contact();
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
                home(here) + notice.path,
                here.bundle().contact());
    }

    private String home(Community here) {
        return publicAddress + "/c/" + here.slug();
    }

    private static String rendered(TemplateInstance page, String language, String contentType) {
        return page.setLocale(Locale.forLanguageTag(language))
                .setVariant(Variant.forContentType(contentType))
                .render()
                .strip();
    }

    @CheckedTemplate(basePath = "notices/mail")
    static class Templates {
        static native TemplateInstance letter(Letter letter);

        static native TemplateInstance digest(Digest digest);

        static native TemplateInstance outside(OutsideLetter letter);
    }
}
