package org.sharewell.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.nulabinc.zxcvbn.Zxcvbn;

import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/**
 * What a new password must be: 12 to 128 characters of any kind (NIST SP 800-63B-4, 3.1.1.2), without the person's own name in it,
 * and not among the first that somebody would guess (zxcvbn: fewer than 10^8 guesses).
 */
@ApplicationScoped
class Strength {
    static final int LEAST = 12;
    static final int MOST = 128;
    private static final int SAFE = 3;

    private final Zxcvbn guesses = new Zxcvbn();

    /** Refuses a password that does not do, under the field's name. */
    void require(String password, String username, String name) {
        var length = password.codePointCount(0, password.length());
        if (length < LEAST) throw refusal(PeopleMessages::passwordTooShort);
        if (length > MOST) throw refusal(PeopleMessages::passwordTooLong);
        if (names(username, name).anyMatch(word -> folded(password).contains(word))) throw refusal(PeopleMessages::passwordHasName);
        if (guesses.measure(password, known(username, name)).getScore() < SAFE) throw refusal(PeopleMessages::passwordTooEasy);
    }

    /** A username of one or two letters is in every long password. */
    private static Stream<String> names(String username, String name) {
        return Stream.of(username, name).map(Strength::folded).filter(word -> word.length() > 2);
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[\\s._-]", "");
    }

    private static List<String> known(String username, String name) {
        return Stream.concat(Stream.of("sharewell", username), Arrays.stream(name.split("\\s+"))).filter(Objects::nonNull).toList();
    }

    private static Refusal refusal(java.util.function.Function<PeopleMessages, String> sentence) {
        return Refusal.invalid("password", Message.of(PeopleMessages.class, sentence));
    }
}
