package org.wushe.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Field;
import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Checks forms and answers them: a bad one with 422 and the same page, nothing typed lost; a good
 * one with a redirect. The message of a constraint is a key in the room's bundle.
 */
@ApplicationScoped
public class Forms {

    private static final int UNPROCESSABLE = 422;

    private final Validator validator;
    private final Wording wording;

    Forms(Validator validator, Wording wording) {
        this.validator = validator;
        this.wording = wording;
    }

    /** What is wrong, in the order in which the form asks. */
    public FormErrors check(Object form, String bundle) {
        FormErrors errors = FormErrors.none();
        List<String> fields =
                Arrays.stream(form.getClass().getDeclaredFields()).map(Field::getName).toList();
        validator.validate(form).stream()
                .sorted(Comparator.comparing(violation -> fields.indexOf(field(violation))))
                .forEach(
                        violation ->
                                errors.add(
                                        violation.getPropertyPath().toString(),
                                        words(bundle, violation)));
        return errors;
    }

    public Response again(TemplateInstance page) {
        return Response.status(UNPROCESSABLE).entity(page).type(MediaType.TEXT_HTML_TYPE).build();
    }

    /**
     * Answers a form whose matter somebody else changed meanwhile: the same page with what was
     * typed and the {@link Differences} to what stands now.
     */
    public Response changedMeanwhile(TemplateInstance page) {
        return Response.status(Response.Status.CONFLICT)
                .entity(page)
                .type(MediaType.TEXT_HTML_TYPE)
                .build();
    }

    /** A path of ours, never one that came with the request. */
    public Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    private static String field(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString();
    }

    private String words(String bundle, ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        Object limit = attributes.get("max");
        return limit == null || violation.getMessageTemplate().endsWith("_blank")
                ? wording.say(bundle, violation.getMessageTemplate())
                : wording.say(bundle, violation.getMessageTemplate(), limit);
    }
}
