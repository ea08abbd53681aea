package org.wushe.people.consents;

/** What personal data is used for only with consent (Personal Information Protection Law). */
public enum ConsentPurpose {
    /** Her need stands in the public ledger, without name and numbers. */
    PUBLISH_NEED,
    /** She is called or visited on the community's own initiative. */
    CONTACT,
    /** Organisations and volunteers who act on her need learn who she is and where (art. 23). */
    SHARE_WITH_PARTIES,
    /** Photographs that show her (art. 29). */
    PHOTO,
    /** What is kept about a child under fourteen; given by the guardian (art. 31). */
    CHILD_DATA
}
