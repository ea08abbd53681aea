package org.wushe.shared;

/** The published key of the local stack. A production start refuses it. */
final class LocalKeyset {

    static final String JSON =
            "{\"primaryKeyId\":3179367803,\"key\":[{\"keyData\":{\"typeUrl\":\"type.googleap"
                    + "is.com/google.crypto.tink.AesGcmKey\",\"value\":\"GiBwO+4oFV0L7pKAOTtMUdEd"
                    + "HNl6WRWnKC6wOhiFceoNhA==\",\"keyMaterialType\":\"SYMMETRIC\"},\"status\":\"ENA"
                    + "BLED\",\"keyId\":3179367803,\"outputPrefixType\":\"TINK\"}]}";

    private LocalKeyset() {}
}
