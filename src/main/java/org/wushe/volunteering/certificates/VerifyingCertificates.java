package org.wushe.volunteering.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.wushe.web.Conflict;

/**
 * Answers whether a certificate is genuine. A number that was never given and wrong last four are
 * answered alike, and after some wrong answers in an hour that number is answered no more.
 */
@ApplicationScoped
class VerifyingCertificates {

    static final int TRIES = 10;

    private final CertificateTriesSql tries;
    private final CertificateSeal seal;
    private final Clock clock;

    VerifyingCertificates(CertificateTriesSql tries, CertificateSeal seal, Clock clock) {
        this.tries = tries;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * @throws Conflict if too many guessed this number in this hour
     */
    Optional<Verified> verify(String number, String tail) {
        Instant now = clock.instant();
        if (tries.count(number, now) > TRIES) {
            throw new Conflict("certificates", "too_many");
        }
        byte[] told = seal.tail(number, tail);
        Optional<Certificate> found =
                Certificate.ofNumber(number)
                        .filter(one -> one.tail != null && MessageDigest.isEqual(one.tail, told));
        if (found.isPresent()) {
            tries.giveBack(number, now);
        }
        return found.map(Verified::of);
    }
}
