package org.wushe.needs;

import java.util.UUID;

/** A need as other rooms know it: by key and number, never by its words. */
public record NeedRef(UUID id, String number, String category, NeedStatus status) {

    static NeedRef of(Need need) {
        return new NeedRef(need.id, need.number, need.category, need.status);
    }
}
