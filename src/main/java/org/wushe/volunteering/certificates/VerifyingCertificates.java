package org.wushe.volunteering.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.wushe.web.Conflict;

/**
 * Answers whether a certificate is genuine. A number that was never given and wrong last four are
 * answered alike. Wrong answers are counted against who gives them, so that guessing does not lock
 * a certificate for its holder: whoever came by the code on the paper has tries of her own. After
 * very many guesses from many places a typed number, or a paper, is closed to everybody.
 */
@ApplicationScoped
class VerifyingCertificates {

    /** Wrong answers in an hour from one place, for one number or paper. */
    static final int TRIES = 10;

    /** From all places for one number or paper: what is left of 11,000 endings takes days. */
    static final int OF_ALL = 50;

    /** From one place, for all numbers it tries. */
    static final int OF_ONE = 100;

    private final CertificateTriesSql tries;
    private final CertificateSeal seal;
    private final Clock clock;

    VerifyingCertificates(CertificateTriesSql tries, CertificateSeal seal, Clock clock) {
        this.tries = tries;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * @param address of the client
     * @throws Conflict if there were too many wrong answers in this hour
     */
    Optional<Verified> verify(VerifyForm form, String address) {
        Instant now = clock.instant();
        Optional<Certificate> known = Certificate.ofNumber(form.number);
        boolean scanned = known.filter(one -> one.code.toString().equals(form.code)).isPresent();
        Map<String, Integer> limits = limits(form, seal.client(address), scanned);
        limits.keySet().stream().sorted().forEach(bucket -> count(bucket, limits, now));
        byte[] told = seal.tail(form.number, form.tail);
        Optional<Certificate> found =
                known.filter(one -> one.tail != null && MessageDigest.isEqual(one.tail, told));
        if (found.isPresent()) {
            limits.keySet().stream().sorted().forEach(bucket -> tries.giveBack(bucket, now));
        }
        return found.map(Verified::of);
    }

    private static Map<String, Integer> limits(VerifyForm form, String client, boolean scanned) {
        return scanned
                ? Map.of(
                        "paper " + form.code + " " + client, TRIES,
                        "paper " + form.code, OF_ALL)
                : Map.of(
                        "number " + form.number + " " + client, TRIES,
                        "number " + form.number, OF_ALL,
                        "client " + client, OF_ONE);
    }

    private void count(String bucket, Map<String, Integer> limits, Instant now) {
        if (tries.count(bucket, now) > limits.get(bucket)) {
            throw new Conflict("certificates", "too_many");
        }
    }
}
