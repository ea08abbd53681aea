package org.wushe.attachments;

import java.util.function.Supplier;

/**
 * A photo as it was sent.
 *
 * @param position among those of its thing, from 1
 * @param bytes a JPEG, read only when it is asked for
 */
public record SentPhoto(int position, Supplier<byte[]> bytes) {}
