package org.wushe.people.consents;

/** What personal data is used for only with consent (Personal Information Protection Law). */
public enum ConsentPurpose {
    /** Her need stands in the public ledger, without name and numbers. */
    PUBLISH_NEED,
    /** Asked for by no page; kept for what was written down before. */
    CONTACT,
    /** Asked for by no page; kept for what was written down before. */
    SHARE_WITH_PARTIES,
    /** Photographs that show her (art. 29). */
    PHOTO,
    /** What is kept about a child under fourteen; given by the guardian (art. 31). */
    CHILD_DATA,
    /** She serves as a volunteer before she is eighteen; given by the guardian. */
    MINOR_VOLUNTEER;

    /** Given by the guardian, who is named, whatever the age of the child. */
    public boolean isGuardians() {
        return this == CHILD_DATA || this == MINOR_VOLUNTEER;
    }
}
