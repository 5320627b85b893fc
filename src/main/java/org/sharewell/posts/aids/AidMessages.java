package org.sharewell.posts.aids;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said while somebody is helped to write. */
@MessageBundle("aids")
public interface AidMessages {
    @Message("{#if count == 1}1 picture was not taken over: paste it by itself.{#else}{count} pictures were not taken over: paste them one by one.{/if}")
    String pictures(int count);

    @Message("{#if count == 1}1 link leads where nobody else can follow; its words are there.{#else}{count} links lead where nobody else can follow; their words are there.{/if}")
    String links(int count);

    @Message("{#if count == 1}1 embedded thing was left out.{#else}{count} embedded things were left out.{/if}")
    String embedded(int count);

    @Message("What was pasted is longer than {max} characters; please paste it in parts.")
    String tooLong(int max);

    @Message("{#if count == 0}Nothing found{#else if count == 1}1 found; the arrow keys choose it{#else}{count} found; the arrow keys choose one{/if}")
    String found(int count);

    @Message("Save first; then a picture can be sent.")
    String coverLater();

    @Message("Use this picture")
    String coverSend();

    @Message("Please choose a picture.")
    String coverMissing();

    @Message("outdated")
    String outdated();
}
