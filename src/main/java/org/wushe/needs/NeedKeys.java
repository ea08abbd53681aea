package org.wushe.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** By what a need is found that is not its number. */
@Embeddable
class NeedKeys {

    /** Printed beside the number for a person without phone or mail. */
    @Column(name = "slip_code")
    String slipCode;

    /** Hash of the surest text that says which need of whom it is; see {@link Fingerprint}. */
    byte[] fingerprint;

    /** Hash of the second such text, null if there is none. */
    @Column(name = "other_fingerprint")
    byte[] otherFingerprint;

    /** Under which a list's need can be entered once and never again. */
    @Column(name = "import_key", updatable = false)
    byte[] importKey;
}
