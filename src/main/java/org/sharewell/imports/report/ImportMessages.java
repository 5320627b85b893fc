package org.sharewell.imports.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What imports say to people. */
@MessageBundle("imports")
public interface ImportMessages {
    // files
    @Message("more than {megabytes} MB unpacked in all; this file was left out")
    String totalTooLarge(long megabytes);

    @Message("larger than {megabytes} MB; left out")
    String fileTooLarge(int megabytes);

    @Message("unpacks to more than {ratio} times its size, as a ZIP bomb does; left out")
    String packedTooTightly(int ratio);

    @Message("more than {most} files; this one and all after it were left out")
    String tooManyFiles(int most);

    @Message("the name leads out of the archive; left out")
    String nameLeadsOut();

    @Message("stands in the archive twice; the first one counts")
    String twiceInArchive();

    @Message("the link leads out of the folder; left out")
    String linkLeadsOut();

    @Message("the link leads nowhere; left out")
    String linkLeadsNowhere();

    @Message("cannot be read ({why}); left out")
    String unreadable(String why);

    // site
    @Message("there is none; times without a zone are taken as UTC")
    String configMissing();

    @Message("the site's address is taken to be {host}, since most links to its posts name it")
    String hostFromLinks(String host);

    @Message("the time zone {zone} is unknown; UTC is taken")
    String zoneUnknown(String zone);

    @Message("broken YAML: {problem}; nothing of it was read")
    String yamlBroken(String problem);

    @Message("broken front matter: {problem}; left out")
    String frontMatterBroken(String problem);

    @Message("nothing is read from this file")
    String dataNotRead();

    // people
    @Message("empty; stays empty")
    String empty();

    @Message("longer than {longest} characters; cut")
    String cut(int longest);

    @Message("the key {key} is not the file's name; the key counts")
    String keyDiffers(String key);

    @Message("the key {key} is taken already; left out")
    String keyTwice(String key);

    @Message("the username for {key} is {username}")
    String usernameMade(String key, String username);

    @Message("{key} is an author but not in the team; comes as a former member")
    String formerAuthor(String key);

    @Message("{key} is an author with an address elsewhere; comes as a guest")
    String guestAuthor(String key);

    @Message("the author {key} is nowhere else; comes as a person with only this name")
    String unknownAuthor(String key);

    @Message("called {name} in the team and {other} here; the team's name counts")
    String namesDiffer(String name, String other);

    @Message("{name} has two keys, {one} and {other}; both are kept as two people")
    String sameName(String name, String one, String other);

    @Message("“{one}” and “{other}” look like one; both are kept")
    String spelledAlike(String one, String other);

    // posts
    @Message("not named like a post (year-month-day-name.md); left out")
    String notAPost();

    @Message("comes as a draft, as it was")
    String draftKept();

    @Message("no date; comes as a draft")
    String dateMissing();

    @Message("the date {written} cannot be read; the one in the file's name counts")
    String dateUnreadable(String written);

    @Message("the date is {written} inside and {day} in the file's name; the one inside counts")
    String datesDiffer(String written, String day);

    @Message("no author")
    String authorMissing();

    @Message("no title; the file's name stands for it")
    String titleMissing();

    @Message("the address ends in {slug} instead of {name}")
    String slugChanged(String name, String slug);

    @Message("larger than {kilobytes} kB; left out")
    String postTooLarge(int kilobytes);

    // what stands in posts
    @Message("Liquid that means nothing here was dropped: {what}")
    String liquidDropped(String what);

    @Message("the Liquid filter {filter} is unknown; its input was kept")
    String filterUnknown(String filter);

    @Message("nobody has the key {key}")
    String personUnknown(String key);

    @Message("there is no post {name}")
    String postUnknown(String name);

    @Message("<{tag}> was dropped")
    String htmlDropped(String tag);

    @Message("{source} was embedded and is now a link")
    String embedBecameLink(String source);

    @Message("leads to a page of the old site that does not come along: {address}")
    String pageNotImported(String address);

    @Message("the image {source} is missing; its description stands there")
    String pictureMissing(String source);

    @Message("the image {source} is of a kind that cannot be shown; its description stands there")
    String pictureKindUnknown(String source);

    @Message("the image {source} is elsewhere; it is shown as a link")
    String pictureElsewhere(String source);

    // people CSV
    @Message("is not UTF-8; read as {charset}")
    String charsetTaken(String charset);

    @Message("larger than {megabytes} MB")
    String csvTooLarge(int megabytes);

    @Message("empty")
    String csvEmpty();

    @Message("not CSV: {problem}")
    String csvBroken(String problem);

    @Message("a quotation mark has no second one")
    String quoteUnclosed();

    @Message("the first line has no column {column}")
    String columnMissing(String column);

    @Message("the column {column} is unknown; it is not read")
    String columnUnknown(String column);

    @Message("the column {column} stands there twice")
    String columnTwice(String column);

    @Message("more than {most} lines")
    String tooManyRows(int most);

    @Message("{found} fields where the first line has {expected}")
    String fieldCount(int found, int expected);

    @Message("missing")
    String missing();

    @Message("longer than {longest} characters")
    String tooLong(int longest);

    @Message("has characters that cannot be shown")
    String unprintable();

    @Message("{value} is no username: small letters, digits, dot, hyphen and underscore, at most 64, beginning with a letter or digit")
    String usernameForm(String value);

    @Message("{value} is no e-mail address")
    String emailForm(String value);

    @Message("{value} is no time zone; one is Europe/Berlin")
    String timeZoneForm(String value);

    @Message("{value} stands in line {line} already")
    String valueTwice(String value, int line);

    @Message("nobody has the username {value}")
    String managerUnknown(String value);

    @Message("is their own manager")
    String managerSelf();

    @Message("the managers go round in a circle: {circle}")
    String managerCircle(String circle);

    @Message("the number {number} belongs to {username} here; numbers are never given to somebody else")
    String numberTaken(String number, String username);

    // WordPress
    @Message("says it is written in {name}, an encoding that is unknown here")
    String encodingUnknown(String name);

    @Message("there is nothing in it")
    String xmlEmpty();

    @Message("more text in one place than can be read safely")
    String xmlTooLong();

    @Message("the element <{name}>, opened in line {opened}, is not closed")
    String xmlNotClosed(String name, int opened);

    @Message("the file ends before the element <{name}>, opened in line {opened}, is closed; it seems to be cut off")
    String xmlCutOff(String name, int opened);

    @Message("the prefix {prefix} of <{name}> is declared nowhere")
    String xmlPrefixUnknown(String prefix, String name);

    @Message("not well-formed XML: {problem}")
    String xmlBroken(String problem);

    @Message("a DOCTYPE stands there; WordPress writes none, and it is not read")
    String doctypeRefused();

    @Message("begins with <{name}> instead of <rss>: not a WordPress export")
    String notRss(String name);

    @Message("there is no <channel> in <rss>: not a WordPress export")
    String channelMissing();

    @Message("there is no <wp:wxr_version>: not a WordPress export")
    String versionMissing();

    @Message("the version of the export is “{version}”; known are 1.0, 1.1 and 1.2")
    String versionUnknown(String version);

    @Message("the version of the export is {version}, newer than 1.2; what is new in it is not read")
    String versionNewer(String version);

    @Message("{#if count == 1}one character that XML does not have, or a byte that is no character, is here; it was left out or stands as �{#else}{count} characters that XML does not have, or bytes that are no characters; the first one is here, they were left out or stand as �{/if}")
    String charactersDropped(int count);

    @Message("more than {most} items")
    String tooManyItems(int most);

    @Message("{key} stands there twice; the first one counts")
    String itemTwice(String key);

    @Message("“{title}” has no type; left out")
    String typeMissing(String title);

    @Message("left out: {count} {what}")
    String itemsLeftOut(int count, String what);

    @Message("some texts name no author; they come in the name of the site: {name}")
    String siteIsAuthor(String name);

    @Message("is {name} here ({username}), by the same username or e-mail")
    String samePerson(String name, String username);

    @Message("is taken for {name} here, who has the username {username} but another e-mail: make sure it is the same person")
    String sameUsername(String username, String name);

    @Message("comes as a draft, since it was “{status}” there")
    String statusBecomesDraft(String status);

    @Message("a page; comes as a draft")
    String pageBecomesDraft();

    @Message("had a password; comes as a draft")
    String passwordBecomesDraft();

    @Message("was to appear later; comes as a draft")
    String futureBecomesDraft();

    @Message("nothing of its text is left; comes as a draft")
    String emptyBecomesDraft();

    @Message("no title; the end of its address stands for it")
    String titleFromAddress();

    @Message("the featured image is missing or cannot be shown: {source}")
    String coverMissing(String source);

    @Message("the shortcode [{name}] is unknown and stands there as text ({#if count == 1}once{#else}{count} times; the first time here{/if})")
    String shortcodeKept(String name, int count);

    @Message("the block {name} shows what it finds when it is read; it was dropped")
    String blockDropped(String name);

    @Message("{#if count == 1}one comment stays behind, since this is a draft; once it is published another run brings it{#else}{count} comments stay behind, since this is a draft; once it is published another run brings them{/if}")
    String commentsOfDraft(int count);

    @Message("nothing of the comment is left; left out")
    String commentEmpty();

    // what becomes of it here
    @Message("somebody else here has the username {wanted}; this person is {username}")
    String usernameTaken(String wanted, String username);

    @Message("another post has the address {wanted}; this one ends in {slug}")
    String slugTaken(String wanted, String slug);

    @Message("the source has changed, but this was edited or removed here; left as it is here")
    String editedHere();

    @Message("the source says nothing of time zones; UTC stands until people choose theirs")
    String zonesUnknown();

    @Message("the site has neither address nor title; it is known here as {name} (another name: --name)")
    String siteNamedByFile(String name);

    @Message("left out, since a post needs an author: name one in its front matter")
    String authorNeeded();

    @Message("left out: {why}")
    String postRefused(String why);

    @Message("left out, could not be stored ({why}); run the import again")
    String notStored(String why);

    @Message("the image {path} cannot be taken: {why} Its description stands there")
    String pictureRefused(String path, String why);

    @Message("more than {most} tags; the first {most} came")
    String tagsCut(int most);

    // what another Sharewell has written down
    @Message("{username} is here already; left as they are, and their posts are theirs")
    String personHere(String username);

    @Message("is here already; left as it is")
    String postHere();

    @Message("new here, under the name of somebody who was here before: the source alone says that they wrote it")
    String underKnownName();

    @Message("the space {name} came along; its steward is {steward}, and who wrote in it belongs to it")
    String spaceFounded(String name, String steward);

    @Message("the space {name} did not come along: {why}")
    String spaceRefused(String name, String why);

    @Message("its space {space} is not here")
    String spaceMissing(String space);

    @Message("{written} is no date; it was dropped")
    String dateDropped(String written);

    @Message("what replaces it is not here, or cannot replace it: {address}")
    String successorMissing(String address);

    @Message("a series that is here already; left as it is")
    String seriesHere();

    @Message("the series {title} came along")
    String seriesCame(String title);

    @Message("left out: {key}, who began it, did not come along")
    String seriesLost(String key);

    @Message("its part “{title}” is not here, or stands elsewhere: {address}")
    String partMissing(String title, String address);

    // pages
    @Message("Imports")
    String imports();

    @Message("People from a CSV")
    String peopleCsv();

    @Message("Columns: username, name, email, title, department, site, city, country, time zone, manager, employee number; only the first two are needed, and what a file has no column for stays as it is. People who are not in the file stay as they are. First you see what would change; then it is done as a whole, or not at all.")
    String peopleCsvWhy();

    @Message("CSV file")
    String file();

    @Message("Up to 10 MB; UTF-8 is best.")
    String fileHint();

    @Message("Choose a file that has something in it.")
    String fileMissing();

    @Message("Look it through")
    String look();

    @Message("Posts of a Jekyll site or from WordPress")
    String jekyllSite();

    @Message("Whole blogs are imported at the console, beside the running service:")
    String jekyllSiteWhy();

    @Message("Done: {added} new, {changed} changed, {unchanged} unchanged.")
    String doneWith(int added, int changed, int unchanged);

    @Message("Nothing is wrong with this file. It would bring {#if added == 1}one new person{#else}{added} new people{/if} and change {changed}; {unchanged} {#if unchanged == 1}is{#else}are{/if} as {#if unchanged == 1}it stands{#else}they stand{/if} in it.")
    String wouldBe(int added, int changed, int unchanged);

    @Message("There is nothing to do: {#if unchanged == 1}the one person is{#else}all {unchanged} people are{/if} as in this file.")
    String nothingNew(int unchanged);

    @Message("Nothing was changed. Correct these lines in your file and bring it again.")
    String wrongWhy();

    @Message("Carry out")
    String carryOut();

    @Message("Choose another file")
    String otherFile();

    @Message("See the people")
    String seePeople();

    @Message("Remarks")
    String remarks();

    @Message("Line")
    String line();

    @Message("Column")
    String column();

    @Message("Remark")
    String remark();

    @Message("Error")
    String error();

    @Message("… and {hidden} more.")
    String more(int hidden);
}
