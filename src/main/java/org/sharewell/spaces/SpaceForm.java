package org.sharewell.spaces;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.FormParam;

import org.sharewell.text.OneLine;
import org.sharewell.text.Text;

/** What somebody says of a space. */
public record SpaceForm(
        @FormParam("name") @OneLine(min = 1, max = 80) String name,
        @FormParam("purpose") @OneLine(min = 1, max = 280) String purpose,
        @FormParam("visibility") @Pattern(regexp = "open|closed|private", message = "{space.visibility}") String visibility) {
    /** Missing fields are empty ones; a new space is closed unless said otherwise. */
    public SpaceForm {
        name = Text.oneLine(name);
        purpose = Text.oneLine(purpose);
        visibility = visibility == null || visibility.isBlank() ? Access.CLOSED.key() : visibility;
    }

    static SpaceForm of(Space space) {
        return new SpaceForm(space.name, space.purpose, space.visibility);
    }

    boolean isPrivate() {
        return visibility.equals(Access.PRIVATE.key());
    }
}
