package org.wushe.shared;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps phones, id numbers and other personal texts unreadable in the database. A sealed value
 * opens only with the deployment's key and only for the community and row it was sealed for; a
 * keyed hash lets equal values be found. Norm: GB/T 22239-2019 8.1.4.8.
 */
@ApplicationScoped
public class PersonalData {

    private static final String LOCAL = "local";
    private static final String MAC = "HmacSHA256";

    private final Aead aead;
    private final SecretKeySpec hashKey;

    PersonalData(
            @ConfigProperty(name = "wushe.personal-data.keyset") String keyset,
            @ConfigProperty(name = "wushe.personal-data.hash-key") String hashKey)
            throws GeneralSecurityException {
        AeadConfig.register();
        String json =
                LOCAL.equals(keyset)
                        ? LocalKeyset.JSON
                        : new String(Base64.getDecoder().decode(keyset), StandardCharsets.UTF_8);
        this.aead =
                TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get())
                        .getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.hashKey = new SecretKeySpec(hashKey.getBytes(StandardCharsets.UTF_8), MAC);
    }

    /** Null stays null. */
    public byte[] seal(String community, UUID row, String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return aead.encrypt(text.getBytes(StandardCharsets.UTF_8), place(community, row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    /**
     * @throws IllegalStateException if the value was sealed for another row or community, or
     *     changed
     */
    public String open(String community, UUID row, byte[] sealed) {
        if (sealed == null) {
            return null;
        }
        try {
            return new String(aead.decrypt(sealed, place(community, row)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open " + row, e);
        }
    }

    /** Equal texts of one community have equal hashes; those of two communities do not. */
    public byte[] hash(String community, String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(hashKey);
            return mac.doFinal((community + "\n" + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot hash", e);
        }
    }

    /** A fresh keyset in the form the configuration takes; printed by the operator's handbook. */
    public static String freshKeyset() {
        try {
            AeadConfig.register();
            KeysetHandle handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            String json =
                    TinkJsonProtoKeysetFormat.serializeKeyset(
                            handle, InsecureSecretKeyAccess.get());
            return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] place(String community, UUID row) {
        return (community + "\n" + row).getBytes(StandardCharsets.UTF_8);
    }
}
