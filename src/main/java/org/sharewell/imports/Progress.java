package org.sharewell.imports;

/** Told how far an import has come. */
@FunctionalInterface
public interface Progress {
    /** What is being done. */
    enum Step { READING, PEOPLE, IMAGES, POSTS, LINKS }

    Progress SILENT = (_, _, _) -> { };

    void at(Step step, int done, int of);
}
