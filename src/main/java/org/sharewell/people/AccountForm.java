package org.sharewell.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.FormParam;

import org.sharewell.text.OneLine;
import org.sharewell.text.Text;

/** Somebody new, as an administrator typed them. */
record AccountForm(
        @FormParam("username") @NotNull @Pattern(regexp = USERNAME, message = "{people.username}") String username,
        @FormParam("name") @OneLine(min = 1, max = 120) String name,
        @FormParam("email") @Email(message = "{people.email}") @OneLine(max = 254) String email,
        @FormParam("title") @OneLine(max = 120) String title,
        @FormParam("department") @OneLine(max = 120) String department,
        @FormParam("site") @OneLine(max = 120) String site) {
    static final String USERNAME = "[a-z0-9][a-z0-9._-]{0,63}";
    static final AccountForm EMPTY = new AccountForm("", "", "", "", "", "");

    AccountForm {
        username = Text.oneLine(username);
        name = Text.oneLine(name);
        email = Text.oneLine(email);
        title = Text.oneLine(title);
        department = Text.oneLine(department);
        site = Text.oneLine(site);
    }
}
