package org.sharewell.web;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;

/** What a form asks for, done in a transaction of its own: a refusal leaves nothing behind, and the page can say why and show what was typed. */
public final class Attempt {
    private static final Set<Integer> SHOWN = Set.of(409, 412, 422);

    private Attempt() {}

    /** On to the path the act gives, or the page again with the refusal's status. */
    public static Response to(Callable<String> act, Function<Refusal, TemplateInstance> again) {
        try {
            return SeeOther.<Object>to(QuarkusTransaction.requiringNew().call(act)).toResponse();
        } catch (Refusal refusal) {
            if (!SHOWN.contains(refusal.status())) throw refusal;
            var page = QuarkusTransaction.requiringNew().call(() -> again.apply(refusal));
            return Response.status(refusal.status()).type(MediaType.TEXT_HTML_TYPE).entity(page).build();
        }
    }
}
