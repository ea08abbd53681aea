package org.wushe.volunteering.certificates;

/** What happens to a certificate. */
public enum CertificateStep {
    ASKED,
    ISSUED,
    REFUSED,
    REVOKED,
    REPLACED
}
