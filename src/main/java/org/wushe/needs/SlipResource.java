package org.wushe.needs;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.SlipCodes;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** Whoever holds a printed slip reads how the need goes, or another room's matter; no account. */
@Path("/c/{community}/slip")
@PermitAll
@Transactional
class SlipResource {

    private final NeedPages pages;
    private final List<PaperSlips> others;
    private final Forms forms;
    private final Wording wording;

    SlipResource(NeedPages pages, @All List<PaperSlips> others, Forms forms, Wording wording) {
        this.pages = pages;
        this.others = others;
        this.forms = forms;
        this.wording = wording;
    }

    @GET
    public TemplateInstance ask() {
        return Templates.askSlip("", "", FormErrors.none());
    }

    /** Number and code together or nothing; it is not told which of them is wrong. */
    @POST
    public Response show(@RestForm String number, @RestForm String code) {
        String typedNumber = Typed.line(number).toUpperCase(Locale.ROOT);
        String typedCode = SlipCodes.typed(code);
        Optional<Need> need =
                Need.<Need>find("number = ?1 and keys.slipCode = ?2", typedNumber, typedCode)
                        .firstResultOptional();
        if (need.isPresent()) {
            return Response.ok(pages.ofSlip(need.get())).build();
        }
        Optional<TemplateInstance> other =
                others.stream()
                        .flatMap(slips -> slips.page(typedNumber, typedCode).stream())
                        .findFirst();
        if (other.isPresent()) {
            return Response.ok(other.get()).build();
        }
        FormErrors errors = FormErrors.none().add("code", wording.say("slips", "unknown"));
        return forms.again(Templates.askSlip(typedNumber, Typed.line(code), errors));
    }

    @CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance askSlip(String number, String code, FormErrors errors);
    }
}
