package org.sharewell.imports.directory;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.sharewell.imports.report.Outcome;
import org.sharewell.imports.report.Report;
import org.sharewell.web.Ids;

/** A people CSV that an administrator brought: looked through, then carried out once. */
@Entity
@Table(name = "people_file")
class PeopleFile {
    @Id
    public UUID id;
    public String name;
    public byte[] content;
    @Column(name = "brought_by")
    public UUID broughtBy;
    @Column(name = "brought_at")
    public Instant broughtAt;
    @Column(name = "done_at")
    public Instant doneAt;
    public Integer added;
    public Integer changed;
    public Integer unchanged;

    protected PeopleFile() {
    }

    PeopleFile(PeopleImport.File file, Instant now) {
        this.id = Ids.next();
        this.name = file.name();
        this.content = file.content();
        this.broughtBy = file.actor();
        this.broughtAt = now;
    }

    boolean isDone() {
        return doneAt != null;
    }

    PeopleImport.File file(UUID actor) {
        return new PeopleImport.File(name, content, actor);
    }

    /** Keeps what came of it, and not what stood in it. */
    void finish(Report report, Instant now) {
        content = null;
        doneAt = now;
        added = report.counted(Report.Tally.PEOPLE, Outcome.ADDED);
        changed = report.counted(Report.Tally.PEOPLE, Outcome.CHANGED);
        unchanged = report.counted(Report.Tally.PEOPLE, Outcome.UNCHANGED);
    }
}
