package org.sharewell.exports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about writing that is taken along. */
@MessageBundle("exports")
public interface ExportMessages {
    @Message("Download your writing")
    String downloadYours();

    @Message("Download the writing")
    String download();

    @Message("A ZIP of Markdown files with their pictures: everything you may read of it, your own drafts too.")
    String downloadWhy();

    @Message("Take the writing along")
    String takeAlong();

    @Message("Only members can take this space's writing along.")
    String membersOnly();

    // the leaflet inside
    @Message("The writing of {name}")
    String writingOf(String name);

    @Message("The writing of the space {name}")
    String writingOfSpace(String name);

    @Message("Taken along from Sharewell ({address}) by {by} on {at}: {#if posts == 1}one text{#else}{posts} texts{/if} and {#if pictures == 1}one picture{#else}{pictures} pictures{/if}.")
    String takenAlong(String address, String by, String at, int posts, int pictures);

    @Message("In here is what {by} may read. Comments, reactions and earlier versions are not.")
    String whatIsIn(String by);

    @Message("What is where")
    String whatIsWhere();

    @Message("one Markdown file a text, with its title, authors, date and tags above it, and whether it still holds; what is not published says “published: false”")
    String wherePosts();

    @Message("the pictures that the texts show")
    String whereImages();

    @Message("the people who are named in it, as their profiles show them")
    String whereTeam();

    @Message("the spaces that the texts stand in")
    String whereSpaces();

    @Message("the series that the texts are part of, with their order and what is planned in them")
    String whereSeries();

    @Message("What stays behind")
    String whatStays();

    @Message("These texts are named in here but are not part of it. Whoever imports this finds their places again only where they are already.")
    String whatStaysWhy();

    @Message("{post}: part of the series “{series}”")
    String partStays(String post, String series);

    @Message("{post}: replaces “{replaced}”")
    String successorStays(String post, String replaced);

    @Message("a text without a title")
    String untitled();

    @Message("What to do with it")
    String whatToDo();

    @Message("Read and edit the files with any editor for Markdown.")
    String useFiles();

    @Message("Make a website of it: this is the folder of a Jekyll site (https://jekyllrb.com).")
    String useJekyll();

    @Message("Bring it into Sharewell, this one or another; what is there already is recognised and left as it is:")
    String useImport();
}
