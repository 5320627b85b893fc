package org.sharewell.credit.proposals;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.credit.Citations;
import org.sharewell.credit.Credit;
import org.sharewell.credit.Work;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.web.Refusal;
import org.sharewell.web.SeeOther;

/** What a work credits by now, and what else it seems to use: a card beside its text and on its publication sheet, for its authors. */
@Path("/")
@Authenticated
class ProposalPages {
    private final Citations citations;
    private final Proposals proposals;
    private final Viewer viewer;

    ProposalPages(Citations citations, Proposals proposals, Viewer viewer) {
        this.citations = citations;
        this.proposals = proposals;
        this.viewer = viewer;
    }

    @GET
    @Path("posts/{id}/credits/proposed")
    @Transactional
    public TemplateInstance proposed(UUID id) {
        var work = citations.creditable(viewer, id);
        var found = proposals.of(viewer, work).stream().map(proposal -> new Line(proposal.work(), proposal.copied(), proposal.form(id))).toList();
        return new Proposed(work, citations.given(viewer, id), found);
    }

    @POST
    @Path("posts/{id}/credits/dismissals")
    @Transactional
    public Response dismiss(UUID id, @FormParam("source") UUID source) {
        var work = citations.creditable(viewer, id);
        if (source == null) throw Refusal.notFound();
        proposals.dismiss(viewer, work, source);
        return SeeOther.to("/posts/" + id + "/credits/proposed").toResponse();
    }

    /** A post that may be a source, and where credit is given to it. */
    record Line(Work work, boolean copied, String form) {}

    @CheckedTemplate(basePath = "credit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Proposed(Post work, List<Credit> given, List<Line> proposals) implements TemplateInstance {}
}
