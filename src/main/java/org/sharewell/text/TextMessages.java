package org.sharewell.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about a text that cannot be taken. */
@MessageBundle("text")
public interface TextMessages {
    @Message("This text is {found} bytes long; at most {max} are possible.")
    String tooLong(long found, long max);

    @Message("This text has {found} lines; at most {max} are possible.")
    String tooManyLines(long found, long max);

    @Message("A table has {found} columns; at most {max} are possible.")
    String tooManyColumns(long found, long max);

    @Message("The tables have more than {max} cells; at most {max} are possible.")
    String tooManyCells(long max);

    @Message("This text has {found} links; at most {max} are possible.")
    String tooManyLinks(long found, long max);

    @Message("This text has {found} images; at most {max} are possible.")
    String tooManyImages(long found, long max);

    @Message("A paragraph has {found} formatting characters such as * or [; at most {max} are possible.")
    String tooManyMarks(long found, long max);

    @Message("Lists, quotations and emphasis are nested {found} levels deep; at most {max} are possible.")
    String tooDeep(long found, long max);

    @Message("Laid out, this text is longer than {max} characters; please split it.")
    String tooLongLaidOut(long max);

    @Message("This text takes too long to lay out (more than {max} seconds); please make it simpler.")
    String tooSlow(long max);

    @Message("Many texts are being laid out right now. Please try again in a moment.")
    String busy();
}
