package org.sharewell.notifications.replies;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The mailbox to which answers come. */
@ConfigMapping(prefix = "sharewell.replies")
interface ReplySettings {
    /** The IMAP server; without one there are no answers by mail. */
    Optional<String> host();

    @WithDefault("993")
    int port();

    Optional<String> username();

    Optional<String> password();

    @WithDefault("true")
    boolean tls();

    /** The address of the mailbox; mail to the same with a plus and more must come there too, such as {@code reply+more@firm.example}. */
    Optional<String> address();

    /** How often it is looked into. */
    @WithDefault("1m")
    String every();
}
