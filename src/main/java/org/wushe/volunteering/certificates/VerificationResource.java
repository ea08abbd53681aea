package org.wushe.volunteering.certificates;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Wording;

/** Everyone can see whether a certificate is genuine who holds it in hand. */
@Path("/c/{community}/certificates")
@PermitAll
@Transactional
class VerificationResource {

    private final VerifyingCertificates verifying;
    private final RoutingContext request;
    private final Forms forms;
    private final Wording wording;

    VerificationResource(
            VerifyingCertificates verifying, RoutingContext request, Forms forms, Wording wording) {
        this.verifying = verifying;
        this.request = request;
        this.forms = forms;
        this.wording = wording;
    }

    @GET
    public TemplateInstance form() {
        return Templates.verify(VerifyForm.of("", ""), FormErrors.none());
    }

    /** Where the code on the paper leads. */
    @GET
    @Path("{code}")
    public TemplateInstance scanned(UUID code) {
        Certificate found = Certificate.ofCode(code).orElseThrow(Missing::new);
        return Templates.verify(VerifyForm.of(found.number, code.toString()), FormErrors.none());
    }

    @POST
    public Response verify(@BeanParam VerifyForm sent) {
        VerifyForm form = sent.tidy();
        FormErrors errors = check(form);
        if (errors.isAny()) {
            return forms.again(Templates.verify(form, errors));
        }
        Optional<Verified> found = verifying.verify(form, client());
        return found.isPresent()
                ? Response.ok(Templates.verified(found.get())).build()
                : forms.again(Templates.verify(form, errors.add("tail", say("no_match"))));
    }

    private String client() {
        return request.request().remoteAddress().hostAddress();
    }

    private FormErrors check(VerifyForm form) {
        FormErrors errors = FormErrors.none();
        if (!form.hasNumber()) {
            errors.add("number", say("number_unfit"));
        }
        if (!form.hasTail()) {
            errors.add("tail", say("tail_unfit"));
        }
        return errors;
    }

    private String say(String key) {
        return wording.say("certificates", key);
    }

    @CheckedTemplate(basePath = "volunteering/certificates")
    static class Templates {
        static native TemplateInstance verify(VerifyForm form, FormErrors errors);

        static native TemplateInstance verified(Verified found);
    }
}
