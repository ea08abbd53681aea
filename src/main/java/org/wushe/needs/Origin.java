package org.wushe.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** How a need came to the community: on which way, written down by whom and when. */
@Embeddable
class Origin {

    @Enumerated(EnumType.STRING)
    NeedSource source;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_on")
    LocalDate recordedOn;

    /** The label a list gave, where the community knows no such category. */
    @Column(name = "category_typed")
    String categoryTyped;
}
