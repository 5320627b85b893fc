package org.sharewell.imports.report;

import org.sharewell.web.Message;

/** One remark of an import: how grave, where, and why. */
public record Line(Severity severity, Place place, Cause cause) {
    /** NOTICE: came in as it stood. WARNING: came in changed or incomplete. ERROR: did not come in. */
    public enum Severity { NOTICE, WARNING, ERROR }

    public Message message() {
        return Message.of(ImportMessages.class, cause);
    }
}
