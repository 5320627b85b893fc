package org.sharewell.posts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

import org.sharewell.people.Role;
import org.sharewell.people.Viewer;
import org.sharewell.spaces.Card;
import org.sharewell.spaces.Spaces;
import org.sharewell.text.Heading;
import org.sharewell.text.Markdown;
import org.sharewell.text.Rendered;

/** Puts together what a post's own page shows. */
@ApplicationScoped
public class Wholes {
    private static final String AUTHORS = """
            select p.username, p.name, p.picture_id, p.title, p.department, p.site, p.time_zone, p.bio, p.email,
                   array(select e.topic from expertise e where e.person_id = p.id order by e.declared_at, e.topic limit 6) as expertise,
                   b.accepted_at is not null as accepted
            from byline b join person p on p.id = b.person_id where b.post_id = :post order by b.position""";
    private static final String FACTS = """
            select count(*) filter (where r.kind = 'useful') as useful, count(*) filter (where r.kind = 'used') as used,
                   coalesce(bool_or(r.person_id = :viewer and r.kind = 'useful'), false) as mine_useful,
                   coalesce(bool_or(r.person_id = :viewer and r.kind = 'used'), false) as mine_used,
                   array(select t.slug from post_tag pt join tag t on t.slug = pt.tag_slug where pt.post_id = :post order by pt.position) as slugs,
                   array(select t.name from post_tag pt join tag t on t.slug = pt.tag_slug where pt.post_id = :post order by pt.position) as names,
                   (select count(*) from remark m where m.post_id = :post) as remarks, %s as saved, %s as followed,
                   exists (select 1 from poll q where q.post_id = p.id) as poll, exists (select 1 from gathering g where g.post_id = p.id) as gathering,
                   exists (select 1 from post_read pr where pr.post_id = p.id and pr.person_id = :viewer) as read_before
            from post p left join reaction r on r.post_id = p.id where p.id = :post group by p.id""";
    private static final String READ = """
            select max(asked_at) as asked, max(answered_at) as answered,
                   coalesce((select s.reader_required from post p join space s on s.id = p.space_id where p.id = :post), false) as required
            from draft_reader where post_id = :post and ended_at is null""";

    private final EntityManager entities;
    private final Spaces spaces;
    private final String facts;
    private final Markdown markdown;

    Wholes(EntityManager entities, Spaces spaces, Marks marks, Markdown markdown) {
        this.entities = entities;
        this.spaces = spaces;
        this.facts = FACTS.formatted(marks.saved(), marks.follows());
        this.markdown = markdown;
    }

    /** A post that the viewer has been allowed to read. */
    public Whole of(Viewer viewer, Post post) {
        var html = markdown.cached(post.html, post.rendering, post.markdown);
        var space = Optional.ofNullable(post.space).flatMap(id -> spaces.card(viewer, id));
        var authors = authors(post.id);
        var rights = rights(viewer, post, authors, space);
        var about = entities.unwrap(Session.class).createNativeQuery(facts, Facts.class).setParameter("viewer", viewer.id()).setParameter("post", post.id).getSingleResult();
        return new Whole(head(post, space), html, Heading.in(html), authors, about.tags(), about.acts(), rights, rights.author() ? about.remarks() : 0, about.readBefore());
    }

    /** How far a post is on its way, as its authors see it. */
    public Steps steps(Post post) {
        return Steps.of(post, entities.unwrap(Session.class).createNativeQuery(READ, Steps.Read.class).setParameter("post", post.id).getSingleResult());
    }

    /** How many remarks readers made on its draft, of which only its authors know. */
    public long remarks(Post post) {
        return (long) entities.createNativeQuery("select count(*) from remark where post_id = :post", Long.class).setParameter("post", post.id).getSingleResult();
    }

    private static Whole.Head head(Post post, Optional<Card> space) {
        return new Whole.Head(post.id, post.kind, post.state(), post.path(), post.title, post.standfirst, post.cover, Rendered.minutes(post.words),
                post.scheduledAt, post.publishedAt, post.editedAt, space.map(s -> new Whole.Place(s.slug(), s.name())).orElse(null), post.onBlog);
    }

    /** The authors of a post in their order, those who have not accepted yet too. */
    public List<Whole.AuthorCard> authors(UUID post) {
        return entities.unwrap(Session.class).createNativeQuery(AUTHORS, Whole.AuthorCard.class).setParameter("post", post).getResultList();
    }

    /** From the authors that the page shows anyway. */
    private static Whole.Rights rights(Viewer viewer, Post post, List<Whole.AuthorCard> authors, Optional<Card> space) {
        var named = authors.stream().filter(a -> a.username().equals(viewer.username())).findFirst();
        var author = named.filter(Whole.AuthorCard::accepted).isPresent();
        var steward = space.filter(Card::isSteward).isPresent();
        return new Whole.Rights(author, named.isPresent() && !author, steward, author || steward && !post.state().isDraft(),
                author || steward || viewer.is(Role.MODERATOR), steward || viewer.is(Role.MODERATOR));
    }

    /** What stands in other tables about one post. */
    record Facts(long useful, long used, boolean viewerUseful, boolean viewerUsed, String[] slugs, String[] names, long remarks,
            boolean saved, boolean followed, boolean poll, boolean gathering, boolean readBefore) {
        Teaser.Acts acts() {
            return new Teaser.Acts(useful, used, viewerUseful, viewerUsed, saved, followed, poll, gathering);
        }

        List<Tag> tags() {
            return IntStream.range(0, slugs.length).mapToObj(i -> new Tag(slugs[i], names[i])).toList();
        }
    }
}
