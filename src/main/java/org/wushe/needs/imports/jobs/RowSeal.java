package org.wushe.needs.imports.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.wushe.shared.PersonalData;
import org.wushe.tenancy.CurrentCommunity;

/** Keeps a row's values unreadable in the database. */
@ApplicationScoped
class RowSeal {

    private final PersonalData personalData;
    private final CurrentCommunity community;
    private final ObjectMapper json;

    RowSeal(PersonalData personalData, CurrentCommunity community, ObjectMapper json) {
        this.personalData = personalData;
        this.community = community;
        this.json = json;
    }

    void close(ImportRow row, RowContent content) {
        try {
            row.sealed =
                    personalData.seal(community.slug(), row.id, json.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write row " + row.id, e);
        }
    }

    RowContent open(ImportRow row) {
        try {
            return json.readValue(
                    personalData.open(row.community, row.id, row.sealed), RowContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read row " + row.id, e);
        }
    }
}
