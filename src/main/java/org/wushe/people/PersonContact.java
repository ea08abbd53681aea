package org.wushe.people;

import org.wushe.shared.Masks;

/** Who to reach and where; only for those who act on her need. */
public record PersonContact(String name, String phone, String address) {

    public String getMaskedName() {
        return Masks.name(name);
    }

    public String getMaskedPhone() {
        return Masks.phone(phone);
    }
}
