package org.sharewell.posts;

import java.time.LocalDate;
import java.util.List;

/** Where a post stands in a series, with the other parts that its reader may know of, in their order. */
public record Neighbours(String title, String path, List<Part> parts) {
    private static final int AROUND = 4;

    public Part here() {
        return parts.stream().filter(Part::here).findFirst().orElseThrow();
    }

    public int total() {
        return parts.size();
    }

    /** The part before that can be read; null at the beginning. */
    public Part previous() {
        return parts.subList(0, here().number() - 1).reversed().stream().filter(Part::isWritten).findFirst().orElse(null);
    }

    /** The part after that can be read; null at the end. */
    public Part next() {
        return parts.subList(here().number(), total()).stream().filter(Part::isWritten).findFirst().orElse(null);
    }

    /** What comes right after, if it is not written yet; else null. */
    public Part planned() {
        return here().number() == total() || parts.get(here().number()).isWritten() ? null : parts.get(here().number());
    }

    /** As many of the parts as there is room for beside the text. */
    public List<Part> around() {
        return parts.subList(Math.max(0, here().number() - 1 - AROUND), Math.min(total(), here().number() + AROUND));
    }

    /** A part: its path is null while it is planned or still a draft for others, its title empty where nobody has said what it will be called. */
    public record Part(int number, String title, String path, LocalDate plannedFor, boolean draft, boolean here) {
        public boolean isWritten() {
            return path != null;
        }
    }
}
