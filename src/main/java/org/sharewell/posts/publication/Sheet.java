package org.sharewell.posts.publication;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.sharewell.posts.Steps;
import org.sharewell.posts.Whole;

/** Everything on the sheet from which a draft is published; what is missing and what is wrong stand apart. */
public record Sheet(UUID id, String title, Steps steps, Outlook outlook, Missed missed, List<String> missing, boolean waits,
        List<Readers.Line> readers, List<Whole.AuthorCard> authors, PublicationForm form, ReaderForm reader, boolean zoneKnown, Map<String, List<String>> errors) {

    public boolean isReady() {
        return missing.isEmpty() && !waits;
    }

    /** Whether its space wants somebody beside the authors to read it first. */
    public boolean isReaderRequired() {
        return outlook.space() != null && outlook.space().readerRequired();
    }

    /** A time that cannot be is told where it is typed, whoever found out. */
    public List<String> wrong(String field) {
        return errors.getOrDefault(field, field.equals("time") ? errors.get("at") : null);
    }
}
