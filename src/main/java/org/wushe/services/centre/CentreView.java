package org.wushe.services.centre;

import java.util.List;

/** The centre as everybody sees it. */
record CentreView(String name, String address, String phone, List<SubCentreView> parts) {

    public long getOpened() {
        return parts.stream().filter(SubCentreView::opened).count();
    }
}
