package org.sharewell.mail;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Singleton;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import org.sharewell.console.Greeting;
import org.sharewell.web.Languages;
import org.sharewell.web.Message;
import org.sharewell.web.PublicUrl;

/** In whose name mail is sent, if this installation sends any; says so at the start. */
@Singleton
class Sender implements Greeting {
    private final MailSettings settings;
    private final String domain;

    Sender(MailSettings settings, PublicUrl url) {
        this.settings = settings;
        this.domain = URI.create(url.origin()).getHost();
    }

    boolean isSet() {
        return settings.host().isPresent();
    }

    String domain() {
        return domain;
    }

    InternetAddress from() throws AddressException {
        return new InternetAddress(settings.from().orElse("Sharewell <sharewell@" + domain + ">"), true);
    }

    /** The same at every attempt, so that a server or a reader that was given a letter twice can tell. */
    String messageId(UUID letter) {
        return "<" + letter + "@" + domain + ">";
    }

    @Override
    public List<String> lines(String address) {
        return List.of(Message.of(MailMessages.class, m -> settings.host().map(m::on).orElseGet(m::off)).in(Languages.DEFAULT));
    }
}
