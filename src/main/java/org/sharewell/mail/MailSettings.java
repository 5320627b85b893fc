package org.sharewell.mail;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The mail server of this installation. */
@ConfigMapping(prefix = "sharewell.mail")
interface MailSettings {
    /** Without one there is no mail. */
    Optional<String> host();

    @WithDefault("587")
    int port();

    Optional<String> username();

    Optional<String> password();

    /** Who mail is from, such as {@code Sharewell <sharewell@firm.example>}. */
    Optional<String> from();

    /** Whether a connection that begins in the clear has to be encrypted before anything is said. */
    Optional<StartTls> startTls();

    /** Whether a connection is encrypted from the first byte on. */
    @WithDefault("false")
    boolean tls();

    /** How often letters are taken to the server. */
    @WithDefault("5s")
    String every();

    /** The three words of Quarkus' mailer. */
    enum StartTls {
        REQUIRED, OPTIONAL, DISABLED
    }
}
