package org.sharewell.spaces;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.sharewell.people.People;
import org.sharewell.people.Person;
import org.sharewell.people.Viewer;
import org.sharewell.text.Text;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Invites colleagues by the username a steward has typed, and says at the field why not. */
@ApplicationScoped
class Invitations {
    private static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final Memberships memberships;
    private final Stewards stewards;
    private final People people;

    Invitations(Memberships memberships, Stewards stewards, People people) {
        this.memberships = memberships;
        this.stewards = stewards;
        this.people = people;
    }

    @Transactional(MANDATORY)
    void invite(Viewer viewer, Space space, String typed) {
        stewards.require(viewer, space);
        var person = colleague(Text.oneLine(typed));
        refuseWhoIsIn(memberships.role(space, person.id), person.name);
        memberships.invite(viewer, space, person.id);
    }

    private Person colleague(String username) {
        if (username.isEmpty()) throw invalid(Message.of(SpaceMessages.class, SpaceMessages::usernameMissing));
        return Optional.of(username).filter(USERNAME.asMatchPredicate()).flatMap(people::known).filter(Person::isActive)
                .orElseThrow(() -> invalid(Message.of(SpaceMessages.class, m -> m.noSuchPerson(username))));
    }

    private static void refuseWhoIsIn(String role, String name) {
        if (Membership.INVITED.equals(role)) throw invalid(Message.of(SpaceMessages.class, m -> m.invitedAlready(name)));
        if (Membership.MEMBER.equals(role) || Membership.STEWARD.equals(role))
            throw invalid(Message.of(SpaceMessages.class, m -> m.memberAlready(name)));
    }

    private static Refusal invalid(Message why) {
        return Refusal.invalid("username", why);
    }
}
