package org.sharewell.people;

import jakarta.ws.rs.FormParam;

/** The password somebody has and the one they want; taken as typed, never shown again. */
record PasswordForm(@FormParam("old") String old, @FormParam("password") String password) {
    PasswordForm {
        old = old == null ? "" : old;
        password = password == null ? "" : password;
    }

    /** The passwords stay out of logs. */
    @Override
    public String toString() {
        return "PasswordForm[…]";
    }
}
