package org.wushe.tenancy.bundles;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wushe.tenancy.bundles.BundleProblem.Reason;

/**
 * One rule of the schema that a value breaks, turned into a reason a person understands.
 *
 * @param keyword the rule, such as pattern
 * @param property the key it is about, for rules on the keys of a block
 * @param pointer where the value stands
 * @param rules all rules on this value
 */
record SchemaViolation(
        String keyword, String property, String pointer, JsonNode value, JsonNode rules) {

    BundleProblem problem(YamlTree tree) {
        return switch (keyword) {
            case "required" -> at(tree, pointer, Reason.MISSING, path(property));
            case "additionalProperties" -> unknownKey(tree);
            case "type" -> at(tree, pointer, typeReason(), path(null));
            case "minLength", "minItems" -> at(tree, pointer, Reason.EMPTY, path(null));
            case "maxLength" -> at(tree, pointer, Reason.TOO_LONG, path(null), rule(keyword));
            case "maxItems", "maxProperties" ->
                    at(tree, pointer, Reason.TOO_MANY, path(null), rule(keyword));
            case "minimum", "maximum" ->
                    at(
                            tree,
                            pointer,
                            Reason.OUT_OF_RANGE,
                            path(null),
                            rule("minimum"),
                            rule("maximum"));
            default -> special(tree);
        };
    }

    private BundleProblem special(YamlTree tree) {
        String named = rules.path("reason").asText(Reason.BAD_VALUE.name());
        return at(tree, pointer, Reason.valueOf(named), path(null), value.asText());
    }

    private BundleProblem unknownKey(YamlTree tree) {
        String key = YamlTree.child(pointer, property);
        List<String> known = new ArrayList<>();
        rules.path("properties").fieldNames().forEachRemaining(known::add);
        Optional<String> meant = Spelling.nearest(property, known);
        return meant.isPresent()
                ? at(tree, key, Reason.MISTYPED_KEY, path(property), meant.get())
                : at(tree, key, Reason.UNKNOWN_KEY, path(property), String.join(", ", known));
    }

    private Reason typeReason() {
        if (value.isNull() || value.isMissingNode()) {
            return Reason.EMPTY;
        }
        return switch (rules.path("type").asText()) {
            case "object" -> Reason.NOT_BLOCK;
            case "array" -> Reason.NOT_LIST;
            case "integer" -> Reason.NOT_NUMBER;
            default -> Reason.NOT_TEXT;
        };
    }

    /** The keys from the top to here, without places in lists: the line says which. */
    private String path(String last) {
        String path =
                Arrays.stream((pointer + (last == null ? "" : "/" + last)).split("/"))
                        .filter(part -> !part.isEmpty() && !part.matches("\\d+"))
                        .collect(Collectors.joining("."));
        return path.isEmpty() ? BundleFiles.COMMUNITY : path;
    }

    private String rule(String name) {
        return rules.path(name).asText();
    }

    private static BundleProblem at(
            YamlTree tree, String pointer, Reason reason, String... details) {
        return BundleProblem.of(BundleFiles.COMMUNITY, tree.line(pointer), reason, details);
    }
}
