package org.wushe.tenancy;

/**
 * One content of a community's bundle, checked and ready to be put in force.
 *
 * @param json what is stored: everything community.yaml says
 * @param hash of all files of the bundle; the same hash is the same content
 */
public record BundleVersion(CommunityBundle bundle, String json, String hash, Source source) {

    /** Where a bundle came from. */
    public enum Source {
        /** The folder of the deployment, read at start. */
        FOLDER,
        /** The operator's page. */
        UPLOAD
    }

    String slug() {
        return bundle.slug();
    }
}
