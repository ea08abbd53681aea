package org.wushe.services;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wushe.services.centre.Centres;
import org.wushe.services.centre.SubCentreView;
import org.wushe.web.Missing;
import org.wushe.web.Reader;

/** What the community offers, for everybody to read. */
@Path("/c/{community}/services")
@PermitAll
@Transactional
class ServiceResource {

    private final ReadingSessions sessions;
    private final Centres centres;
    private final Reader reader;

    ServiceResource(ReadingSessions sessions, Centres centres, Reader reader) {
        this.sessions = sessions;
        this.centres = centres;
        this.reader = reader;
    }

    /**
     * @param category shows this kind only; anything else shows all
     */
    @GET
    public TemplateInstance list(@QueryParam("category") String category) {
        List<ItemView> all =
                ServiceItem.offered().stream()
                        .map(item -> ItemView.of(item, reader.getLanguage()))
                        .toList();
        ItemCategory chosen =
                Arrays.stream(ItemCategory.values())
                        .filter(one -> one.name().equals(category))
                        .findFirst()
                        .orElse(null);
        List<ItemView> shown =
                all.stream().filter(item -> chosen == null || item.category() == chosen).toList();
        List<ItemCategory> kinds =
                Arrays.stream(ItemCategory.values())
                        .filter(kind -> all.stream().anyMatch(item -> item.category() == kind))
                        .toList();
        return Templates.list(shown, kinds, chosen);
    }

    @GET
    @Path("{number: FW-[0-9-]+}")
    public TemplateInstance show(String number) {
        ServiceItem item = ServiceItem.ofNumber(number);
        if (!item.isOffered()) {
            throw new Missing();
        }
        SubCentreView where =
                Optional.ofNullable(item.text.subCentre()).flatMap(centres::part).orElse(null);
        return Templates.show(
                ItemView.of(item, reader.getLanguage()), where, sessions.coming(item));
    }

    @CheckedTemplate(basePath = "services")
    static class Templates {
        /**
         * @param chosen null for all
         */
        static native TemplateInstance list(
                List<ItemView> items, List<ItemCategory> kinds, ItemCategory chosen);

        /**
         * @param where null if it is at no sub-centre that is open
         */
        static native TemplateInstance show(
                ItemView item, SubCentreView where, List<SessionRow> rows);
    }
}
