package org.wushe.needs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** Which of the five take a part, and who answers for each; a party left empty takes none. */
public class LinkageForm {

    @RestForm List<String> inCharge;

    /** What was chosen; each choice carries party and member. */
    List<Choice> choices() {
        return inCharge == null
                ? List.of()
                : inCharge.stream().filter(value -> !value.isBlank()).map(Choice::parse).toList();
    }

    /**
     * @param party null, like the member, if the form sent none of our choices
     */
    record Choice(Party party, UUID memberId) {

        static Choice parse(String value) {
            try {
                String[] parts = value.split(":", 2);
                return new Choice(Party.valueOf(parts[0]), UUID.fromString(parts[1]));
            } catch (RuntimeException notOurs) {
                return new Choice(null, null);
            }
        }

        Optional<UUID> member() {
            return Optional.ofNullable(memberId);
        }
    }
}
