package org.sharewell.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.jboss.logging.Logger;

import org.sharewell.imports.report.ImportMessages;
import org.sharewell.imports.report.Line.Severity;
import org.sharewell.imports.report.Outcome;
import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Report;
import org.sharewell.media.Images;
import org.sharewell.people.People;
import org.sharewell.people.Person;
import org.sharewell.people.Transfer;
import org.sharewell.people.Transfers;
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
        var all = run.source().people();
        var wanted = all.stream().map(SourcePerson::username).collect(Collectors.toSet());
        var authors = new Authors(QuarkusTransaction.requiringNew().call(transfers::usernames), wanted);
        for (int i = 0; i < all.size(); i++) {
            one(all.get(i), authors, run);
            run.progress().at(Progress.Step.PEOPLE, i + 1, all.size());
        }
        if (run.report().counted(Report.Tally.PEOPLE, Outcome.ADDED) > 0) run.report().notice(Place.of(run.name()), ImportMessages::zonesUnknown);
        return authors;
    }

    /** Somebody of the source here; brought when nobody has asked for them before, nobody when they cannot be had. */
    Optional<UUID> one(SourcePerson person, Authors authors, Run run) {
        if (authors.of(person.key()).isEmpty()) attempt(person, authors, run);
        return authors.of(person.key());
    }

    private void attempt(SourcePerson person, Authors authors, Run run) {
        try {
            var origin = run.origin(key(person)).filter(o -> !o.isGone());
            if (origin.isPresent()) known(person, origin.get(), authors, run);
            else if (isHere(person)) recognised(person, authors, run);
            else if (!meet(person, authors, run)) add(person, free(person, authors, run.report()), authors, run);
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

    /** Whether somebody here has the same username or e-mail: they stay as they are, now and in later runs. */
    private boolean meet(SourcePerson person, Authors authors, Run run) {
        var here = QuarkusTransaction.requiringNew().call(() -> person.account().flatMap(a -> transfers.known(a.login(), a.email())).filter(p -> !isOfAnotherSource(p)));
        here.ifPresent(known -> {
            authors.add(person, known.id, known.username);
            greet(person, person.account().orElseThrow().email(), known, run.report());
            if (!run.dry()) QuarkusTransaction.requiringNew().run(() -> origins.keep(run.name(), key(person), met(person, known, run)));
            run.report().count(Report.Tally.PEOPLE, Outcome.UNCHANGED);
        });
        return here.isPresent();
    }

    /** Two sites may each have an "admin" who never was anybody here. */
    private boolean isOfAnotherSource(Person known) {
        return !known.isActive() && origins.hasBrought(known.id);
    }

    private static void greet(SourcePerson person, String email, Person here, Report report) {
        boolean doubtful = here.email != null && !email.isBlank() && !here.email.equalsIgnoreCase(email.strip());
        if (doubtful) report.warn(Place.of(person.key()), m -> m.sameUsername(here.username, here.name));
        else report.warn(Place.of(person.key()), m -> m.samePerson(here.name, here.username));
    }

    /** What was written of them is nothing: so no later run takes them for its own. */
    private static Origin met(SourcePerson person, Person here, Run run) {
        return new Origin(Origin.Kind.PERSON, here.id, hash(person, run), new byte[0]);
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

    /** The username of the source, or with a number when somebody else has it: two people are never made one silently. */
    private static String free(SourcePerson person, Authors authors, Report report) {
        var wanted = person.username();
        var stem = wanted.substring(0, Math.min(wanted.length(), LONGEST));
        var username = !authors.isTaken(wanted) ? wanted
                : IntStream.iterate(2, n -> n + 1).mapToObj(n -> stem + "-" + n).filter(authors::isFree).findFirst().orElseThrow();
        authors.take(username);
        if (!username.equals(wanted)) report.add(person.guest() ? Severity.NOTICE : Severity.WARNING, Place.of(person.key()), m -> m.usernameTaken(wanted, username));
        return username;
    }
}
