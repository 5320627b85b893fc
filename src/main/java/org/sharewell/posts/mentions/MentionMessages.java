package org.sharewell.posts.mentions;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of mentions. */
@MessageBundle("mentions")
public interface MentionMessages {
    @Message("{#if count == 1}Tells 1 person who is named in it.{#else}Tells {count} people who are named in it.{/if}")
    String tells(long count);

    @Message("{names} cannot read this, and will not be told.")
    String missed(String names);
}
