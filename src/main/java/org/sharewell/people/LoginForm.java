package org.sharewell.people;

import jakarta.ws.rs.FormParam;

/** What somebody typed to sign in, and where they were going. */
record LoginForm(@FormParam("username") String username, @FormParam("password") String password, @FormParam("next") String next) {
    LoginForm {
        username = username == null ? "" : username.strip();
        password = password == null ? "" : password;
    }

    /** The password stays out of logs. */
    @Override
    public String toString() {
        return "LoginForm[" + username + "]";
    }
}
