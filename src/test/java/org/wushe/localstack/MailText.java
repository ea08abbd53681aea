package org.wushe.localstack;

import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;

/** A mail as a person reads it, without the encodings of the wire. */
final class MailText {

    private MailText() {}

    static String of(MimeMessage mail) throws MessagingException, IOException {
        StringBuilder text = new StringBuilder();
        text.append("From: ").append(names(mail.getFrom())).append('\n');
        text.append("To: ").append(names(mail.getRecipients(RecipientType.TO))).append('\n');
        text.append("Subject: ").append(mail.getSubject()).append("\n\n");
        append(mail, text);
        return text.toString();
    }

    private static String names(jakarta.mail.Address[] addresses) {
        return addresses == null
                ? ""
                : String.join(", ", Arrays.stream(addresses).map(MailText::name).toList());
    }

    private static String name(jakarta.mail.Address address) {
        return address instanceof InternetAddress mailbox
                ? mailbox.toUnicodeString()
                : address.toString();
    }

    private static void append(Part part, StringBuilder text)
            throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                append(inner, text);
            }
        } else if (content instanceof String words) {
            text.append(words).append('\n');
        } else {
            text.append('[').append(part.getContentType()).append("]\n");
        }
    }
}
