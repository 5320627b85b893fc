package org.sharewell.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** Argon2id (RFC 9106) with OWASP's parameters m = 19 MiB, t = 2, p = 1; at most two at once, so a rush cannot fill the heap. */
@ApplicationScoped
class Passwords {
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int MOST_WAITING = 20;
    private static final String PREFIX = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$";
    /** Checked against when there is nobody, so that unknown names take as long as known ones. */
    private static final String NOBODY = PREFIX + "AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private final SecureRandom random = new SecureRandom();
    private final Semaphore atOnce = new Semaphore(2, true);

    /** The hash in PHC string format. */
    String hash(String password) {
        var salt = new byte[16];
        random.nextBytes(salt);
        return PREFIX + encode(salt) + "$" + encode(argon2id(password, salt));
    }

    /** Whether the password is the hash's; null stands for nobody and is never right. */
    boolean matches(String password, String hash) {
        var parts = (hash == null ? NOBODY : hash).split("\\$");
        var expected = decode(parts[5]);
        var right = MessageDigest.isEqual(expected, argon2id(password, decode(parts[4])));
        return right && hash != null;
    }

    /** Whether a hash was made with other parameters and should be made anew at the next sign-in. */
    boolean isOutdated(String hash) {
        return !hash.startsWith(PREFIX);
    }

    private byte[] argon2id(String password, byte[] salt) {
        if (atOnce.getQueueLength() >= MOST_WAITING) throw Refusal.unavailable(Message.of(PeopleMessages.class, PeopleMessages::busy), Duration.ofSeconds(2));
        atOnce.acquireUninterruptibly();
        try {
            return generate(password.getBytes(StandardCharsets.UTF_8), salt);
        } finally {
            atOnce.release();
        }
    }

    private static byte[] generate(byte[] password, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB).withIterations(PASSES).withParallelism(1).withSalt(salt).build());
        var hash = new byte[32];
        generator.generateBytes(password, hash);
        return hash;
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getDecoder().decode(text);
    }
}
