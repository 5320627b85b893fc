package org.sharewell.people;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.sharewell.text.Slug;
import org.sharewell.text.Text;

/** A topic somebody can be asked about, as they declared it; its slug is that of the tag of the same name. */
@Embeddable
public record Expertise(String topic, String slug, @Column(name = "declared_at") Instant declaredAt) {
    static final int MOST = 12;

    /** The topics typed, without repetitions. */
    static List<Expertise> of(Collection<String> topics, Instant now) {
        return List.copyOf(topics.stream().map(Text::oneLine).filter(topic -> !topic.isEmpty())
                .map(topic -> new Expertise(topic, Slug.tag(topic), now))
                .collect(Collectors.toMap(Expertise::slug, topic -> topic, (first, _) -> first, LinkedHashMap::new)).values());
    }

    /** Whether the other is the same topic in the same words. */
    boolean isOf(Expertise other) {
        return slug.equals(other.slug) && topic.equals(other.topic);
    }
}
