package org.sharewell.posts.questions;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.sharewell.people.Portrait;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.Readable;
import org.sharewell.spaces.Visibility;

/** Proposes who may know: people who declare a topic of the question, or one that its title names, and those who wrote about it. Nobody is ranked by how much. */
@ApplicationScoped
class Knowers {
    private static final int MOST = 6;
    private static final String WHO = """
            with topics as (
              select pt.tag_slug as slug from post_tag pt where pt.post_id = :question
              union select e.slug from expertise e, post q where q.id = :question
                and ' ' || search_form(q.title) || ' ' like '%% ' || replace(replace(search_form(e.topic), '%%', ''), '_', '') || ' %%'),
            declared as (select e.person_id, min(e.topic) as topic from expertise e join topics t on t.slug = e.slug group by e.person_id),
            wrote as (
              select b.person_id, max(p.published_at) as at from post p join post_tag pt on pt.post_id = p.id join topics t on t.slug = pt.tag_slug
                join byline b on b.post_id = p.id and b.accepted_at is not null
              where p.id <> :question and p.kind <> 'question' and %s group by b.person_id)
            select a.username, a.name, a.picture_id, a.title, d.topic, w.at is not null as wrote
            from person a left join declared d on d.person_id = a.id left join wrote w on w.person_id = a.id, post q
            where q.id = :question and (d.person_id is not null or w.person_id is not null) and a.deactivated_at is null and %s
              and not exists (select 1 from byline qb where qb.post_id = q.id and qb.person_id = a.id)
              and not exists (select 1 from ask k where k.question_id = q.id and k.person_id = a.id) and a.id <> :viewer
            order by d.person_id is null, w.person_id is null, search_form(a.name), a.id limit %d"""
            .formatted(Readable.PUBLISHED, Visibility.readable("q", "a.id"), MOST);

    private final Session session;

    Knowers(Session session) {
        this.session = session;
    }

    /** A few people who may read the question, have not been asked and did not ask; by name, whoever declares the topic first. */
    List<Knower> of(Viewer viewer, Post question) {
        return session.createNativeQuery(WHO, Knower.class).setParameter("viewer", viewer.id()).setParameter("question", question.id).getResultList();
    }

    /** Somebody who may know, and why: a topic they declare (or null), and whether they wrote about it. */
    public record Knower(String username, String name, UUID picture, String title, String topic, boolean wrote) {
        public Portrait face() {
            return new Portrait(username, name, picture);
        }
    }
}
