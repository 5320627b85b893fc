package org.sharewell.mail;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a letter goes, and to whom. */
public record Address(String email, String name) {
    /** What HTML takes for an address; letters beyond ASCII in front of the @ are not written to, as few servers know them. */
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})*");

    public Address {
        if (!EMAIL.matcher(email).matches()) throw new IllegalArgumentException("no address to write to");
        name = Line.of(name);
    }

    /** The address if it is one; the directory may know none, or something else in its place. */
    public static Optional<Address> of(String email, String name) {
        try {
            return email == null ? Optional.empty() : Optional.of(new Address(ascii(email.strip()), name));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** A domain in any script has a name in ASCII, which every mail server knows. */
    private static String ascii(String email) {
        var at = email.lastIndexOf('@') + 1;
        return email.substring(0, at) + IDN.toASCII(email.substring(at));
    }
}
