package org.wushe.web;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a form, field by field, in the reader's words. */
public final class FormErrors {

    private final List<FieldError> all = new ArrayList<>();

    public static FormErrors none() {
        return new FormErrors();
    }

    public FormErrors add(String field, String text) {
        all.add(new FieldError(field, text));
        return this;
    }

    public boolean isAny() {
        return !all.isEmpty();
    }

    public List<FieldError> getAll() {
        return all;
    }

    /** The first thing wrong with a field, or null. */
    public String of(String field) {
        return all.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::text)
                .findFirst()
                .orElse(null);
    }

    /** One field and what it needs. */
    public record FieldError(String field, String text) {}
}
