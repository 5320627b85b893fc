package org.sharewell.spaces;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of spaces. */
@MessageBundle("spaces")
public interface SpaceMessages {
    @Message("That name is taken, or looks too much like one that is.")
    String nameTaken();

    @Message("Only a steward of this space may do that.")
    String onlyStewards();

    @Message("Somebody has to care for this space, and nobody else does yet. Name another steward first.")
    String lastSteward();

    @Message("Only members can be stewards, and this person is not a member now.")
    String notMember();

    @Message("This person does not ask to join any more. You can invite them instead.")
    String asksNoMore();

    @Message("The role is “member” or “steward”.")
    String roleUnknown();

    @Message("Type a colleague’s username.")
    String usernameMissing();

    @Message("Nobody is called “{username}” here.")
    String noSuchPerson(String username);

    @Message("{name} is a member already.")
    String memberAlready(String name);

    @Message("{name} is invited already and has not answered yet.")
    String invitedAlready(String name);

    @Message("Somebody changed this space while you were writing. What you typed is kept below; compare it with what the space says now, then save again.")
    String changedMeanwhile();

    @Message("Spaces")
    String spaces();

    @Message("A space is where a team works in the open: its updates, its questions, its people.")
    String directoryWhy();

    @Message("Start a space")
    String found();

    @Message("There are no spaces yet")
    String empty();

    @Message("Whoever starts one cares for it until they name somebody else. It takes a name and one sentence.")
    String emptyWhy();

    @Message("You are invited")
    String myInvitations();

    @Message("Invited by")
    String invitedBy();

    @Message("Open")
    String open();

    @Message("Closed")
    String closed();

    @Message("Private")
    String onlyInvited();

    @Message("Everybody at the firm reads it, and anybody joins.")
    String openWho();

    @Message("Everybody finds it and can ask to join. Only members read what is in it.")
    String closedWho();

    @Message("Only members and those they invite know that it exists.")
    String privateWho();

    @Message("{#if count == 1}1 member{#else}{count} members{/if}")
    String members(long count);

    @Message("Steward")
    String steward();

    @Message("Member")
    String member();

    @Message("You have asked")
    String asked();

    @Message("Join")
    String join();

    @Message("Ask to join")
    String ask();

    @Message("Accept")
    String accept();

    @Message("Decline")
    String decline();

    @Message("Withdraw my request")
    String withdrawAsk();

    @Message("Leave this space")
    String leave();

    @Message("You can come back whenever you like.")
    String leaveOpen();

    @Message("You can no longer read what is in it. To come back you have to ask.")
    String leaveClosed();

    @Message("You will not find it any more. Only an invitation brings you back.")
    String leavePrivate();

    @Message("This space")
    String tabs();

    @Message("Stream")
    String stream();

    @Message("People")
    String people();

    @Message("About")
    String about();

    @Message("Settings")
    String settings();

    @Message("Cared for by")
    String stewards();

    @Message("{#if count == 1}1 asks{#else}{count} ask{/if}")
    String asking(long count);

    @Message("You are invited to this space.")
    String invitedNotice();

    @Message("You have asked to join. A steward will let you in or decline.")
    String askedNotice();

    @Message("Name")
    String name();

    @Message("What the team calls itself. Up to 80 characters.")
    String nameHint();

    @Message("Purpose, in one sentence")
    String purpose();

    @Message("What somebody finds here that they find nowhere else. Up to 280 characters.")
    String purposeHint();

    @Message("Who gets in?")
    String visibility();

    @Message("Start it")
    String foundAct();

    @Message("You care for it from then on, as its first steward, and can name others.")
    String foundWhy();

    @Message("Cancel")
    String cancel();

    @Message("Save changes")
    String save();

    @Message("Its address stays {address}, so that links to it keep working.")
    String addressStays(String address);

    @Message("Who reads what")
    String whoReads();

    @Message("Everybody at the firm reads its posts and comments and sees who belongs to it.")
    String readsOpen();

    @Message("Members post, and anybody may answer.")
    String readsOpenWrite();

    @Message("Everybody finds its name, its purpose and who cares for it.")
    String readsClosed();

    @Message("Its posts, its comments and the list of its members are for members.")
    String readsClosedMembers();

    @Message("Only members and those who are invited find it. To everybody else it does not exist: not in lists, search, feeds or counts.")
    String readsPrivate();

    @Message("Those who are invited see this page. Posts, comments and the list of members are for members.")
    String readsPrivateMembers();

    @Message("Being an administrator opens no space: they see what any colleague in their place would.")
    String administrators();

    @Message("How one gets in")
    String getIn();

    @Message("By joining. Nobody has to agree.")
    String getInOpen();

    @Message("By asking; a steward lets you in. Or by a steward’s invitation.")
    String getInClosed();

    @Message("By a steward’s invitation only.")
    String getInPrivate();

    @Message("Stewards invite, let in and remove people, and change the settings. Every such act is in the audit log.")
    String stewardsDo();

    @Message("Asking to join")
    String asks();

    @Message("Let in")
    String letIn();

    @Message("Let {name} in")
    String letInWho(String name);

    @Message("Decline {name}")
    String declineWho(String name);

    @Message("Invite somebody")
    String invite();

    @Message("Username")
    String username();

    @Message("As it stands in the address of their profile.")
    String usernameHint();

    @Message("Invite")
    String inviteAct();

    @Message("Invited, not answered yet")
    String waiting();

    @Message("Take back")
    String takeBack();

    @Message("Take back the invitation of {name}")
    String takeBackWho(String name);

    @Message("joined")
    String joined();

    @Message("What you can do about {name}")
    String actsOn(String name);

    @Message("Name as a steward")
    String nameSteward();

    @Message("Take back the stewardship")
    String standDown();

    @Message("Stand down as a steward")
    String standDownSelf();

    @Message("Remove from the space")
    String remove();

    @Message("Who else belongs to this space is told to its members only.")
    String membersOnly();

    @Message("Members")
    String listed();

    @Message("More")
    String more();

    @Message("""
            {#if now == 'open'}Everybody at the firm reads it, and anybody joins.\
            {#else}Everything in it, from the first day on, can then be read by everybody at the firm. Whoever has asked to join is in.{/if}""")
    String becomesOpen(String now);

    @Message("""
            {#if now == 'closed'}Everybody finds it and can ask to join. Only members read what is in it.\
            {#else if now == 'open'}Whoever is not a member can no longer read what is in it, and asks to join.\
            {#else}Everybody then finds its name, its purpose and its stewards. What is in it stays with its members.{/if}""")
    String becomesClosed(String now);

    @Message("""
            {#if now == 'private'}Only members and those they invite know that it exists.\
            {#else}Whoever is not a member does not find it any more; links to it lead nowhere. Those who have asked stay on your list, but do not see it until you let them in.{/if}""")
    String becomesPrivate(String now);

    @Message("Publishing")
    String publishing();

    @Message("Somebody else reads a post before it is published")
    String readerRequired();

    @Message("Authors ask a colleague, who answers when they have read it. Off, they ask if they like.")
    String readerRequiredHint();
}
