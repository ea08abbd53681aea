package org.wushe.volunteering.certificates;

/** Where a certificate stands. */
public enum CertificateState {
    ASKED,
    VALID,
    REFUSED,
    REVOKED,
    /** A later one stands in its place. */
    REPLACED;

    public String getCss() {
        return switch (this) {
            case ASKED -> "state--waiting";
            case VALID -> "state--good";
            case REVOKED -> "state--overdue";
            default -> "state--ordinary";
        };
    }
}
