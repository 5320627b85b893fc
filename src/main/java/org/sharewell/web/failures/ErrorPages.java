package org.sharewell.web.failures;

import java.util.UUID;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;

import org.sharewell.web.Ids;

/** The one place where a failure becomes an answer: a page, a part of a page for htmx, or a problem for programs. */
@Singleton
class ErrorPages {
    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    private final Template template;
    private final ObjectMapper json;

    ErrorPages(@Location("web/error") Template template, ObjectMapper json) {
        this.template = template;
        this.json = json;
    }

    /** Writes faults of ours to the log under the number that the answer shows. */
    Rendered answer(Throwable thrown, Failure failure, Asking asking) {
        var id = Ids.next();
        if (failure.status() == 500) LOG.errorf(thrown, "Failure %s", id);
        else if (failure.isOurs()) LOG.warnf("Failure %s: %d after %s", id, failure.status(), thrown);
        return rendered(failure, id, asking);
    }

    private Rendered rendered(Failure failure, UUID id, Asking asking) {
        try {
            return asking.kind() == Asking.Kind.PROGRAM ? new Rendered(Problem.MEDIA_TYPE, problem(failure, id, asking))
                    : new Rendered("text/html;charset=UTF-8", page(failure, id, asking));
        } catch (RuntimeException | JsonProcessingException broken) {
            LOG.errorf(broken, "Failure %s could not be shown", id);
            return new Rendered("text/plain;charset=UTF-8", failure.status() + " " + id);
        }
    }

    private String problem(Failure failure, UUID id, Asking asking) throws JsonProcessingException {
        return json.writeValueAsString(Problem.of(failure, id, asking.locale()));
    }

    private String page(Failure failure, UUID id, Asking asking) {
        return whole(asking).data("problem", Problem.of(failure, id, asking.locale())).data("id", id.toString())
                .setLocale(asking.locale()).render();
    }

    private TemplateInstance whole(Asking asking) {
        return asking.kind() == Asking.Kind.PAGE ? template.instance() : template.getFragment("problem").instance();
    }

    /** An answer's body and its kind. */
    record Rendered(String type, String body) {}
}
