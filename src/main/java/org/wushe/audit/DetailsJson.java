package org.wushe.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The details of an entry as the database keeps them: an object of texts. */
@ApplicationScoped
class DetailsJson {

    private final ObjectMapper json;

    DetailsJson(ObjectMapper json) {
        this.json = json;
    }

    String write(Map<String, String> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What this class never wrote is kept as a whole, so that its hash cannot fit. */
    SortedMap<String, String> read(String text) {
        SortedMap<String, String> details = new TreeMap<>();
        JsonNode tree = tree(text);
        if (!tree.isObject()) {
            details.put("", text);
        }
        tree.properties()
                .forEach(
                        detail ->
                                details.put(
                                        detail.getKey(),
                                        detail.getValue().isTextual()
                                                ? detail.getValue().textValue()
                                                : "\0" + detail.getValue()));
        return details;
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
