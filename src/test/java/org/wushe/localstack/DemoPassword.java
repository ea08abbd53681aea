package org.wushe.localstack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The one demo password, hashed once for everybody. Keycloak would otherwise hash it anew for each
 * of some eighty accounts, and refuse it for being shorter than the realm demands.
 */
record DemoPassword(String hash, String salt) {

    private static final int ITERATIONS = 1000;

    static DemoPassword of(String password) {
        byte[] salt = "wushe local demo".getBytes(StandardCharsets.US_ASCII);
        try {
            byte[] hash =
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                            .generateSecret(
                                    new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, 512))
                            .getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            return new DemoPassword(base64.encodeToString(hash), base64.encodeToString(salt));
        } catch (GeneralSecurityException e) {
            throw new StackException("Cannot hash the demo password", e);
        }
    }

    void addTo(ObjectNode credential) {
        credential
                .put("type", "password")
                .put("secretData", "{\"value\":\"%s\",\"salt\":\"%s\"}".formatted(hash, salt))
                .put(
                        "credentialData",
                        "{\"algorithm\":\"pbkdf2-sha512\",\"hashIterations\":%d}"
                                .formatted(ITERATIONS));
    }
}
