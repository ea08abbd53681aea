package org.wushe.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.wushe.shared.PersonalData;
import org.wushe.tenancy.CurrentCommunity;

/** Keeps what a merge changed unreadable in the database. */
@ApplicationScoped
class MergeSeal {

    private final PersonalData personalData;
    private final CurrentCommunity community;
    private final ObjectMapper json;

    MergeSeal(PersonalData personalData, CurrentCommunity community, ObjectMapper json) {
        this.personalData = personalData;
        this.community = community;
        this.json = json;
    }

    void close(PersonMerge merge, PersonFacts before, PersonFacts after) {
        try {
            String text = json.writeValueAsString(new Change(before.texts(), after.texts()));
            merge.sealed = personalData.seal(community.slug(), merge.id, text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write merge " + merge.id, e);
        }
    }

    Change open(PersonMerge merge) {
        try {
            return json.readValue(
                    personalData.open(community.slug(), merge.id, merge.sealed), Change.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read merge " + merge.id, e);
        }
    }

    /** What the kept record said before the merge and after it. */
    record Change(Map<Fact, String> before, Map<Fact, String> after) {

        PersonFacts undoneIn(PersonFacts now) {
            return now.undoing(new PersonFacts(before), new PersonFacts(after));
        }
    }
}
