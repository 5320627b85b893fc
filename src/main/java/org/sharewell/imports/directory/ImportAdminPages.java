package org.sharewell.imports.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.sharewell.imports.report.ImportMessages;
import org.sharewell.imports.report.Line;
import org.sharewell.imports.report.Outcome;
import org.sharewell.imports.report.Report;
import org.sharewell.people.Role;
import org.sharewell.people.Viewer;
import org.sharewell.web.Refusal;

/** The pages under /admin/imports: a people CSV is brought, looked through and carried out. */
@Path("/admin/imports")
@RolesAllowed(Role.Name.ADMINISTRATOR)
public class ImportAdminPages {
    private static final String HERE = "/admin/imports";
    private static final int LONGEST_SECONDS = 300;
    private static final int UNPROCESSABLE = 422;

    private final PeopleFiles files;
    private final Viewer viewer;

    ImportAdminPages(PeopleFiles files, Viewer viewer) {
        this.files = files;
        this.viewer = viewer;
    }

    @GET
    public TemplateInstance show() {
        return new Imports(List.of());
    }

    /** A large file takes longer than a page may, and a refusal is shown on the page itself. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(@RestForm("file") FileUpload file) throws IOException {
        try {
            if (file == null) throw PeopleFiles.refused(ImportMessages::fileMissing);
            var content = Files.readAllBytes(file.uploadedFile());
            return to(inTransaction(() -> files.bring(viewer, file.fileName(), content).id));
        } catch (Refusal refusal) {
            if (refusal.status() != UNPROCESSABLE) throw refusal;
            return Response.status(UNPROCESSABLE).type(MediaType.TEXT_HTML_TYPE).entity(new Imports(refusal.errors().in(viewer.locale()).get("file"))).build();
        }
    }

    @GET
    @Path("/{id}")
    public TemplateInstance look(UUID id) {
        return inTransaction(() -> {
            var file = files.one(id);
            return new ImportOne(Sheet.of(file, files.look(file), viewer.locale()));
        });
    }

    @POST
    @Path("/{id}/completion")
    public Response complete(UUID id) {
        inTransaction(() -> {
            files.carryOut(viewer, id);
            return id;
        });
        return to(id);
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(work);
    }

    private static Response to(UUID id) {
        return Response.status(Response.Status.SEE_OTHER).header("Location", HERE + "/" + id).build();
    }

    /** What a file comes to, as its page shows it. */
    record Sheet(UUID id, String name, boolean done, boolean wrong, Counts counts, List<Remark> remarks, int hidden) {
        private static final int SHOWN = 500;

        static Sheet of(PeopleFile file, Report report, Locale locale) {
            var remarks = report.lines().stream().sorted((a, b) -> b.severity().compareTo(a.severity())).limit(SHOWN).map(l -> Remark.of(l, locale)).toList();
            return new Sheet(file.id, file.name, file.isDone(), report.hasErrors(), Counts.of(file, report), remarks, Math.max(0, report.lines().size() - SHOWN));
        }

        public boolean isReady() {
            return !done && !wrong && counts.added() + counts.changed() > 0;
        }
    }

    /** How many people are new, changed and as they were. */
    record Counts(int added, int changed, int unchanged) {
        static Counts of(PeopleFile file, Report report) {
            return file.isDone() ? new Counts(file.added, file.changed, file.unchanged)
                    : new Counts(of(report, Outcome.ADDED), of(report, Outcome.CHANGED), of(report, Outcome.UNCHANGED));
        }

        private static int of(Report report, Outcome how) {
            return report.counted(Report.Tally.PEOPLE, how);
        }
    }

    /** One remark with its line, "" for the whole file. */
    record Remark(boolean error, String line, String column, String words) {
        static Remark of(Line line, Locale locale) {
            return new Remark(line.severity() == Line.Severity.ERROR, line.place().line() == 0 ? "" : String.valueOf(line.place().line()),
                    line.place().column(), line.message().in(locale));
        }
    }

    @CheckedTemplate(basePath = "imports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Imports(List<String> wrong) implements TemplateInstance {}

    @CheckedTemplate(basePath = "imports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ImportOne(Sheet sheet) implements TemplateInstance {}
}
