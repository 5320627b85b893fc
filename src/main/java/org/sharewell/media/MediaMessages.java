package org.sharewell.media;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about pictures. */
@MessageBundle("media")
public interface MediaMessages {
    @Message("This is not a picture we can take. PNG, JPEG, GIF and WebP work, under their own names.")
    String notAPicture();

    @Message("This picture is damaged or incomplete. Save it again and try once more.")
    String broken();

    @Message("This picture has too many pixels. At most 40 megapixels, 12,000 pixels a side and 200 frames work.")
    String tooManyPixels();

    @Message("This file is too large. A picture may have 10 MB.")
    String tooManyBytes();

    @Message("Choose a picture first.")
    String missing();

    @Message("Your pictures fill the {megabytes} MB you have. The administrators can give you more.")
    String quotaFull(long megabytes);

    @Message("Many pictures are being worked on just now. Try again in a moment.")
    String busy();

    @Message("There is no room for pictures just now. Your text can be saved; the administrators have to make room.")
    String noRoom();
}
