package org.sharewell.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words every page shares. */
@MessageBundle("web")
public interface WebMessages {
    @Message("There is nothing here, or nothing that you may see.")
    String notFound();

    @Message("Some fields need another look.")
    String invalid();
}
