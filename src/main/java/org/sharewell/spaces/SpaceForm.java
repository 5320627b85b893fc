package org.sharewell.spaces;

import jakarta.validation.constraints.Pattern;

import org.sharewell.text.OneLine;
import org.sharewell.text.Text;

/** What somebody says of a space. */
public record SpaceForm(
        @OneLine(min = 1, max = 80) String name,
        @OneLine(min = 1, max = 280) String purpose,
        @Pattern(regexp = "open|closed|private", message = "{space.visibility}") String visibility) {
    /** Missing fields are empty ones; a new space is closed unless said otherwise. */
    public SpaceForm {
        name = Text.oneLine(name);
        purpose = Text.oneLine(purpose);
        visibility = visibility == null || visibility.isBlank() ? Access.CLOSED.key() : visibility;
    }

    boolean isPrivate() {
        return visibility.equals(Access.PRIVATE.key());
    }
}
