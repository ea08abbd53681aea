package org.wushe.tenancy;

/** The address names a community that is not here; answered with a 404 page. */
public class UnknownCommunity extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
