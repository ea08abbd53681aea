package org.wushe.tenancy.bundles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.wushe.tenancy.bundles.BundleProblem.Reason;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads YAML as its authors expect it: a plain word stays a word (no, 12:30 and 2026-01-01 too),
 * only whole numbers, true, false and nothing are something else. Anchors, by which a small file
 * can grow without end, and doubled keys are refused.
 */
final class YamlReader {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlReader(String file) {
        this.file = file;
    }

    static YamlTree read(String file, byte[] bytes) throws BrokenBundle {
        String text = BundleText.read(file, bytes);
        YamlReader reader = new YamlReader(file);
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            JsonNode tree = root == null ? MissingNode.getInstance() : reader.node(root, "");
            return new YamlTree(tree, reader.lines);
        } catch (MarkedYAMLException e) {
            boolean tab = String.valueOf(e.getProblem()).contains("TAB");
            throw new BrokenBundle(
                    file, line(e.getProblemMark()), tab ? Reason.TAB : Reason.SYNTAX);
        } catch (YAMLException e) {
            throw new BrokenBundle(file, 0, Reason.SYNTAX);
        }
    }

    private JsonNode node(Node node, String pointer) throws BrokenBundle {
        lines.putIfAbsent(pointer, line(node.getStartMark()));
        if (node.getAnchor() != null) {
            throw new BrokenBundle(file, line(node.getStartMark()), Reason.ANCHOR);
        }
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, pointer);
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JSON.arrayNode();
            for (Node item : sequence.getValue()) {
                array.add(node(item, pointer + "/" + array.size()));
            }
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private ObjectNode mapping(MappingNode mapping, String pointer) throws BrokenBundle {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            int line = line(entry.getKeyNode().getStartMark());
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw new BrokenBundle(file, line, Reason.SYNTAX);
            }
            if (object.has(key.getValue())) {
                throw new BrokenBundle(file, line, Reason.DUPLICATE_KEY, key.getValue());
            }
            String child = YamlTree.child(pointer, key.getValue());
            lines.put(child, line);
            object.set(key.getValue(), node(entry.getValueNode(), child));
        }
        return object;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return JSON.textNode(text);
        }
        return switch (text) {
            case "", "~", "null" -> JSON.nullNode();
            case "true" -> JSON.booleanNode(true);
            case "false" -> JSON.booleanNode(false);
            default ->
                    text.matches("-?(0|[1-9][0-9]{0,17})")
                            ? JSON.numberNode(new BigInteger(text))
                            : JSON.textNode(text);
        };
    }

    private static int line(Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }
}
