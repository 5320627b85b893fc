package org.sharewell.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.FormParam;

import org.sharewell.text.OneLine;
import org.sharewell.text.Text;

/** Who the first administrator is. */
record SetUpForm(
        @FormParam("name") @OneLine(min = 1, max = 120) String name,
        @FormParam("username") @NotNull @Pattern(regexp = AccountForm.USERNAME, message = "{people.username}") String username,
        @FormParam("email") @Email(message = "{people.email}") @OneLine(max = 254) String email,
        @FormParam("password") String password) {
    static final SetUpForm EMPTY = new SetUpForm("", "", "", "");

    SetUpForm {
        name = Text.oneLine(name);
        username = Text.oneLine(username);
        email = Text.oneLine(email);
        password = password == null ? "" : password;
    }

    AccountForm account() {
        return new AccountForm(username, name, email, "", "", "");
    }

    /** The password stays out of logs. */
    @Override
    public String toString() {
        return "SetUpForm[" + username + "]";
    }
}
