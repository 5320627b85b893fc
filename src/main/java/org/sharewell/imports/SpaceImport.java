package org.sharewell.imports;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.sharewell.imports.report.Place;
import org.sharewell.spaces.Arrivals;
import org.sharewell.spaces.SpaceForm;
import org.sharewell.web.Refusal;

/** Brings the spaces along that posts of another Sharewell stood in, as open or closed as they were; who wrote in one belongs to it. */
@ApplicationScoped
class SpaceImport {
    private final Arrivals arrivals;

    SpaceImport(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    void all(Authors authors, Run run) {
        run.source().spaces().forEach(space -> one(space, authors.of(space.authors()), run));
    }

    private void one(SourceSpace space, List<UUID> authors, Run run) {
        if (authors.isEmpty()) return;
        try {
            if (!QuarkusTransaction.requiringNew().call(() -> arrivals.isHere(space.id()))) found(space, authors, run);
            run.spaces().put(space.slug(), space.id());
        } catch (Refusal refusal) {
            run.report().error(Place.of("/spaces/" + space.slug()), m -> m.spaceRefused(space.name(), Refused.words(refusal)));
        }
    }

    private void found(SourceSpace space, List<UUID> authors, Run run) {
        var form = new SpaceForm(space.name(), space.purpose(), space.visibility());
        if (run.dry()) QuarkusTransaction.requiringNew().run(() -> arrivals.check(form));
        else QuarkusTransaction.requiringNew().run(() -> arrivals.bring(space.id(), space.slug(), form, authors));
        run.report().warn(Place.of("/spaces/" + space.slug()), m -> m.spaceFounded(space.name(), space.authors().getFirst()));
    }
}
