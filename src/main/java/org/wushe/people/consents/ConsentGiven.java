package org.wushe.people.consents;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** A person agreed to a use of her data. */
public record ConsentGiven(
        UUID consentId, UUID personId, ConsentPurpose purpose, Actor actor, Instant at)
        implements Deed {

    @Override
    public String action() {
        return "person.consent_given";
    }

    @Override
    public String subject() {
        return personId.toString();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("purpose", purpose.name().toLowerCase(Locale.ROOT));
    }
}
