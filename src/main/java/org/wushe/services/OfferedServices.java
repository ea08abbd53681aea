package org.wushe.services;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wushe.services.centre.Offer;
import org.wushe.services.centre.OffersServices;
import org.wushe.services.centre.SubCentreKind;

/** The services that name a sub-centre. */
@ApplicationScoped
class OfferedServices implements OffersServices {

    @Override
    public Map<SubCentreKind, List<Offer>> offers(String language) {
        return ServiceItem.offered().stream()
                .filter(item -> item.text.subCentre() != null)
                .collect(
                        Collectors.groupingBy(
                                item -> item.text.subCentre(),
                                Collectors.mapping(
                                        item -> new Offer(item.number, item.text.name(language)),
                                        Collectors.toList())));
    }
}
