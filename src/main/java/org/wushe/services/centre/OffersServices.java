package org.wushe.services.centre;

import java.util.List;
import java.util.Map;

/** Knows which services are to be had where. */
public interface OffersServices {

    /**
     * @param language of the reader, such as en
     */
    Map<SubCentreKind, List<Offer>> offers(String language);
}
