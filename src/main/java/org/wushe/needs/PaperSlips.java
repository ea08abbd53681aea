package org.wushe.needs;

import io.quarkus.qute.TemplateInstance;
import java.util.Optional;

/** A room that gives out slips of its own; whoever holds one types number and code at /slip. */
public interface PaperSlips {

    /** What its holder reads; empty unless number and code belong together. */
    Optional<TemplateInstance> page(String number, String code);
}
