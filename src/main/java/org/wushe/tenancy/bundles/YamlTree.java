package org.wushe.tenancy.bundles;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A YAML file as a tree that knows its lines.
 *
 * @param lines by JSON pointer; of a key where the value has one, else of the value
 */
record YamlTree(JsonNode root, Map<String, Integer> lines) {

    int line(String pointer) {
        return lines.getOrDefault(pointer, 1);
    }

    /** The pointer of a child, escaped as JSON pointers are. */
    static String child(String parent, String key) {
        return parent + "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
