package org.wushe.attachments;

/** Who may see a photo. */
enum AttachmentState {
    /** Sent with a form that is not finished; its owner's alone. */
    DRAFT,
    /** For whoever may see the private side of what it belongs to. */
    PRIVATE,
    /** Its covered copy is for everyone. */
    PUBLISHED
}
