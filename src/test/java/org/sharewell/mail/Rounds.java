package org.sharewell.mail;

import jakarta.enterprise.context.ApplicationScoped;

/** Takes what is due to the mail server, when a test says so. */
@ApplicationScoped
public class Rounds {
    private final Postman postman;

    Rounds(Postman postman) {
        this.postman = postman;
    }

    public void carry() {
        postman.round();
    }
}
