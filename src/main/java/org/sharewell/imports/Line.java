package org.sharewell.imports;

import org.sharewell.web.Message;

/** One remark of an import: how grave, where, and why. */
record Line(Severity severity, Place place, Cause cause) {
    /** NOTICE: came in as it stood. WARNING: came in changed or incomplete. ERROR: did not come in. */
    enum Severity { NOTICE, WARNING, ERROR }

    Message message() {
        return Message.of(ImportMessages.class, cause);
    }
}
