package org.sharewell.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.jboss.logging.Logger;

import org.sharewell.imports.report.ImportMessages;
import org.sharewell.imports.report.Outcome;
import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Report;
import org.sharewell.media.Images;
import org.sharewell.people.People;
import org.sharewell.people.Person;
import org.sharewell.people.Transfer;
import org.sharewell.people.Transfers;
import org.sharewell.text.Slug;
import org.sharewell.web.Ids;

/** Brings in the people of a source, each in a transaction of its own. */
@ApplicationScoped
class PersonImport {
    private static final Logger LOG = Logger.getLogger(PersonImport.class);
    /** Leaves room for a number after a username. */
    private static final int LONGEST = 60;

    private final ImageImport pictures;
    private final Transfers transfers;
    private final Origins origins;
    private final People people;
    private final Images images;

    PersonImport(ImageImport pictures, Transfers transfers, Origins origins, People people, Images images) {
        this.pictures = pictures;
        this.transfers = transfers;
        this.origins = origins;
        this.people = people;
        this.images = images;
    }

    /** Brings all of them, and says who they are here. */
    Authors all(Run run) {
        var authors = new Authors();
        var taken = QuarkusTransaction.requiringNew().call(transfers::usernames);
        var all = run.source().people();
        for (int i = 0; i < all.size(); i++) {
            one(all.get(i), new Names(all, taken), authors, run);
            run.progress().at(Progress.Step.PEOPLE, i + 1, all.size());
        }
        if (run.report().counted(Report.Tally.PEOPLE, Outcome.ADDED) > 0) run.report().notice(Place.of(run.name()), ImportMessages::zonesUnknown);
        return authors;
    }

    private void one(SourcePerson person, Names names, Authors authors, Run run) {
        try {
            var origin = run.origin(key(person)).filter(o -> !o.isGone());
            if (origin.isPresent()) known(person, origin.get(), authors, run);
            else if (isHere(person)) recognised(person, authors, run);
            else add(person, names.free(person, run.report()), authors, run);
        } catch (RuntimeException broken) {
            LOG.debug("not stored", broken);
            run.report().error(Place.of(person.key()), m -> m.notStored(broken.getClass().getSimpleName()));
        }
    }

    /** The same person in the same installation, whose writing comes home. */
    private boolean isHere(SourcePerson person) {
        return person.id().isPresent() && QuarkusTransaction.requiringNew().call(() -> people.findByIdOptional(person.id().get()))
                .filter(here -> here.username.equals(person.username())).isPresent();
    }

    private static void recognised(SourcePerson person, Authors authors, Run run) {
        authors.recognise(person, person.id().orElseThrow());
        run.report().notice(Place.of(person.key()), m -> m.personHere(person.username()));
        run.report().count(Report.Tally.PEOPLE, Outcome.LEFT_ALONE);
    }

    private static String key(SourcePerson person) {
        return Origins.key(Origin.Kind.PERSON, person.key());
    }

    private static byte[] hash(SourcePerson person, Run run) {
        var picture = person.picturePath().flatMap(run::picture);
        return Hash.of(List.of(person.username(), person.name(), person.bio(), person.role(), person.department(), person.site(), person.city(),
                person.state(), person.country(), picture.orElse("")));
    }

    private void add(SourcePerson person, String username, Authors authors, Run run) {
        var id = run.dry() ? Ids.next() : QuarkusTransaction.requiringNew().call(() -> kept(transfers.bring(transfer(person, username)), person, run));
        authors.add(person, id, username);
        portray(person, id, run);
        run.report().count(Report.Tally.PEOPLE, Outcome.ADDED);
    }

    private void known(SourcePerson person, Origin origin, Authors authors, Run run) {
        var here = QuarkusTransaction.requiringNew().call(() -> people.findById(origin.thing()));
        authors.add(person, here.id, here.username);
        var outcome = origin.outcome(hash(person, run), Hash.of(transfers.said(here)));
        if (outcome == Outcome.CHANGED) revise(person, here, run);
        if (outcome == Outcome.LEFT_ALONE) run.report().warn(Place.of(person.key()), ImportMessages::editedHere);
        run.report().count(Report.Tally.PEOPLE, outcome);
    }

    private void revise(SourcePerson person, Person known, Run run) {
        if (!run.dry()) QuarkusTransaction.requiringNew().run(() -> {
            var here = people.findById(known.id);
            transfers.revise(here, transfer(person, here.username));
            kept(here, person, run);
        });
        portray(person, known.id, run);
    }

    /** Notes in the same transaction where somebody came from, or a run that was killed would bring them twice. */
    private UUID kept(Person here, SourcePerson person, Run run) {
        origins.keep(run.name(), key(person), new Origin(Origin.Kind.PERSON, here.id, hash(person, run), Hash.of(transfers.said(here))));
        return here.id;
    }

    private void portray(SourcePerson person, UUID id, Run run) {
        var picture = person.picturePath().flatMap(path -> pictures.bring(path, id, Place.of(person.key()), run));
        if (picture.isEmpty() || run.dry()) return;
        QuarkusTransaction.requiringNew().run(() -> {
            var here = people.findById(id);
            transfers.show(here, images.attach(id, List.of(picture.get())).iterator().next());
            kept(here, person, run);
        });
    }

    private static Transfer transfer(SourcePerson person, String username) {
        var city = person.city().isEmpty() || person.state().isEmpty() ? person.city() : person.city() + ", " + person.state();
        return new Transfer(username, person.name(), person.bio(), person.role(), person.department(), person.site(), city, person.country(),
                person.standing() == SourcePerson.Standing.MEMBER);
    }

    /** The usernames there are here and in the source. */
    private record Names(List<SourcePerson> all, Set<String> taken) {
        /** The username of the source, or with a number when somebody else here has it: two people are never made one silently. */
        String free(SourcePerson person, Report report) {
            var wanted = person.username();
            var username = taken.contains(wanted) ? Slug.free(wanted.substring(0, Math.min(wanted.length(), LONGEST)), reserved()) : wanted;
            taken.add(username);
            if (!username.equals(wanted)) report.warn(Place.of(person.key()), m -> m.usernameTaken(wanted, username));
            return username;
        }

        private Set<String> reserved() {
            var reserved = new HashSet<>(taken);
            all.forEach(p -> reserved.add(p.username()));
            return reserved;
        }
    }
}
