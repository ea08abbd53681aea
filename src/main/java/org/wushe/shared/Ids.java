package org.wushe.shared;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The one place where identifiers are made. */
public final class Ids {

    private static final int SECRET_BYTES = 20;
    private static final SecureRandom CHANCE = new SecureRandom();

    private Ids() {}

    /** A key of a row: UUID version 7, so that a newer row sorts after an older one. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** 160 bits as 40 hexadecimal digits, for addresses that are kept only as a hash. */
    public static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        CHANCE.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** A key that nobody can guess, for addresses that open without further proof. */
    public static UUID unguessable() {
        return UUID.randomUUID();
    }
}
