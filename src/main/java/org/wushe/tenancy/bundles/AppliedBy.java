package org.wushe.tenancy.bundles;

/**
 * Who puts a bundle in force.
 *
 * @param subject the key at the identity provider
 */
public record AppliedBy(String subject, String name, String roles) {

    /** The platform itself, at start. */
    public static final AppliedBy SYSTEM = new AppliedBy("system", "system", "");
}
