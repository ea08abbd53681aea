package org.wushe.tenancy.bundles;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The form of community.yaml. Where the schema knows a better reason than "does not match", it says
 * so in the keyword {@code reason}.
 */
@Singleton
class BundleSchema {

    private static final String FILE = "/bundles/community.schema.json";

    private final JsonNode source;
    private final JsonSchema schema;

    BundleSchema() {
        try (InputStream in = BundleSchema.class.getResourceAsStream(FILE)) {
            source = new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        JsonMetaSchema dialect =
                JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                        .keyword(new NonValidationKeyword("reason"))
                        .build();
        JsonSchemaFactory factory =
                JsonSchemaFactory.getInstance(
                        VersionFlag.V202012, builder -> builder.metaSchema(dialect));
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();
        schema = factory.getSchema(source, config);
    }

    List<BundleProblem> check(YamlTree tree) {
        List<BundleProblem> problems = new ArrayList<>();
        for (ValidationMessage message : schema.validate(tree.root())) {
            problems.add(problem(message, tree));
        }
        return problems;
    }

    private BundleProblem problem(ValidationMessage message, YamlTree tree) {
        String pointer = message.getInstanceLocation().toString();
        JsonNode value = tree.root().at(pointer);
        JsonPointer rule =
                JsonPointer.compile(message.getSchemaLocation().getFragment().toString());
        JsonNode rules = source.at(rule.head());
        SchemaViolation violation =
                new SchemaViolation(
                        message.getType(), message.getProperty(), pointer, value, rules);
        return violation.problem(tree);
    }
}
