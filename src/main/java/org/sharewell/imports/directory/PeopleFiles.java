package org.sharewell.imports.directory;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

import org.sharewell.imports.report.Cause;
import org.sharewell.imports.report.ImportMessages;
import org.sharewell.imports.report.Report;
import org.sharewell.people.Viewer;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** The people CSVs that administrators brought. */
@ApplicationScoped
class PeopleFiles {
    static final int LARGEST_MEGABYTES = 10;
    private static final int LONGEST_NAME = 200;
    private static final Duration KEPT = Duration.ofHours(24);

    private final EntityManager entities;
    private final PeopleImport imports;
    private final Clock clock;

    PeopleFiles(EntityManager entities, PeopleImport imports, Clock clock) {
        this.entities = entities;
        this.imports = imports;
        this.clock = clock;
    }

    /** Takes a file in, to be looked through before anything is done. */
    @Transactional(MANDATORY)
    PeopleFile bring(Viewer viewer, String name, byte[] content) {
        if (content.length == 0) throw refused(ImportMessages::fileMissing);
        if (content.length > LARGEST_MEGABYTES << 20) throw refused(m -> m.csvTooLarge(LARGEST_MEGABYTES));
        var file = new PeopleFile(new PeopleImport.File(plain(name), content, viewer.id()), clock.instant());
        entities.persist(file);
        return file;
    }

    static Refusal refused(Cause why) {
        return Refusal.invalid("file", Message.of(ImportMessages.class, why));
    }

    private static String plain(String name) {
        var last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}]", "").strip();
        return last.isEmpty() ? "people.csv" : last.substring(0, last.offsetByCodePoints(0, Math.min(LONGEST_NAME, last.codePointCount(0, last.length()))));
    }

    /** One of the files, or not found. */
    PeopleFile one(UUID id) {
        var file = entities.find(PeopleFile.class, id);
        if (file == null) throw Refusal.notFound();
        return file;
    }

    /** What a file would change, or what is wrong with it; of one that is done nothing more is said. */
    @Transactional(MANDATORY)
    Report look(PeopleFile file) {
        var report = new Report();
        if (!file.isDone()) imports.check(file.file(null), report);
        return report;
    }

    /** Does what the file says; a second time, or if something is wrong by now, it does nothing. */
    @Transactional(MANDATORY)
    void carryOut(Viewer viewer, UUID id) {
        var file = entities.find(PeopleFile.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (file == null) throw Refusal.notFound();
        if (file.isDone()) return;
        var report = new Report();
        imports.carryOut(file.file(viewer.id()), report);
        if (!report.hasErrors()) entities.find(PeopleFile.class, id).finish(report, clock.instant());
    }

    @Scheduled(every = "1h", delayed = "11m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        entities.createQuery("delete from PeopleFile where broughtAt < ?1").setParameter(1, clock.instant().minus(KEPT)).executeUpdate();
    }
}
