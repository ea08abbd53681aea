package org.wushe.services;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.services.centre.SubCentreKind;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Differences;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Reader;

/** The desk describes what the community offers; of two who change it, the second sees both. */
@Path("/c/{community}/desk/services")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER, Role.Named.SOCIAL_WORKER})
@Transactional
class DeskItemResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final KeepingItems keeping;
    private final ItemWords words;
    private final Reader reader;
    private final Forms forms;
    private final Flash flash;

    DeskItemResource(
            CurrentActor actors,
            CurrentCommunity community,
            KeepingItems keeping,
            ItemWords words,
            Reader reader,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.keeping = keeping;
        this.words = words;
        this.reader = reader;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public TemplateInstance list() {
        String language = reader.getLanguage();
        return Templates.desk(
                ServiceItem.everything().stream()
                        .map(item -> ItemView.of(item, language))
                        .toList());
    }

    @GET
    @Path("new")
    public TemplateInstance blank(@QueryParam("fair") String fair) {
        ItemForm form = new ItemForm();
        form.fairDay = fair;
        return page(null, form.tidy(), FormErrors.none(), Differences.none());
    }

    @POST
    @Path("new")
    public Response create(@BeanParam ItemForm sent) {
        ItemForm form = sent.tidy();
        FormErrors errors = forms.check(form, "services");
        if (errors.isAny()) {
            return forms.again(page(null, form, errors, Differences.none()));
        }
        ServiceItem item = keeping.create(form.text(), form.isForFairDay(), actors.get());
        flash.say("services", "created_done", item.number);
        return forms.to("/c/" + community.slug() + "/desk/services/" + item.number);
    }

    @GET
    @Path("{number: FW-[0-9-]+}")
    public TemplateInstance show(String number) {
        ServiceItem item = ServiceItem.ofNumber(number);
        return page(item, ItemForm.of(item), FormErrors.none(), Differences.none());
    }

    @POST
    @Path("{number: FW-[0-9-]+}")
    public Response change(String number, @BeanParam ItemForm sent) {
        ServiceItem item = ServiceItem.ofNumber(number);
        item.requireOffered();
        ItemForm form = sent.tidy();
        form.fairDay = item.fairDay ? "yes" : "";
        FormErrors errors = forms.check(form, "services");
        if (errors.isAny()) {
            return forms.again(page(item, form, errors, Differences.none()));
        }
        Differences differences = words.differences(item.text, form.text());
        if (!form.version.equals(Integer.toString(item.version)) && differences.isAny()) {
            form.version = Integer.toString(item.version);
            return forms.changedMeanwhile(page(item, form, errors, differences));
        }
        keeping.change(item, form.text(), actors.get());
        flash.say("services", "changed_done", item.number);
        return forms.to("/c/" + community.slug() + "/desk/services/" + number);
    }

    @POST
    @Path("{number: FW-[0-9-]+}/withdrawal")
    public Response withdraw(String number) {
        keeping.withdraw(ServiceItem.ofNumber(number), actors.get());
        flash.say("services", "withdrawn_done", number);
        return forms.to("/c/" + community.slug() + "/desk/services");
    }

    private TemplateInstance page(
            ServiceItem item, ItemForm form, FormErrors errors, Differences differences) {
        ItemView view = item == null ? null : ItemView.of(item, reader.getLanguage());
        return Templates.item(
                view,
                List.of(ItemCategory.values()),
                List.of(SubCentreKind.values()),
                form,
                errors,
                differences);
    }

    @CheckedTemplate(basePath = "services")
    static class Templates {
        static native TemplateInstance desk(List<ItemView> items);

        /**
         * @param item null for a new one
         */
        static native TemplateInstance item(
                ItemView item,
                List<ItemCategory> categories,
                List<SubCentreKind> kinds,
                ItemForm form,
                FormErrors errors,
                Differences differences);
    }
}
