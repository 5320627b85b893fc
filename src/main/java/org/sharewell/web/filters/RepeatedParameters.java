package org.sharewell.web.filters;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.ws.rs.container.ResourceInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import org.sharewell.web.Message;
import org.sharewell.web.Refusal;
import org.sharewell.web.Said;
import org.sharewell.web.Utf8;
import org.sharewell.web.WebMessages;

/** Refuses a parameter given twice unless the endpoint declares a list of it (CVE-2023-7028), and form values that are no text. */
class RepeatedParameters {
    private final Map<Method, Set<String>> lists = new ConcurrentHashMap<>();

    @ServerRequestFilter
    @WithFormRead
    void check(ResteasyReactiveContainerRequestContext request, ResourceInfo resource) {
        var allowed = lists.computeIfAbsent(resource.getResourceMethod(), ListParameters::of);
        request.getUriInfo().getQueryParameters().forEach((name, values) -> once(name, values, allowed));
        var form = form(request);
        if (form != null) form.forEach(name -> check(name, form.get(name), allowed));
    }

    private static FormData form(ResteasyReactiveContainerRequestContext request) {
        return ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
    }

    private static void check(String name, Collection<FormValue> values, Set<String> lists) {
        once(name, values, lists);
        if (!Utf8.isText(name) || !values.stream().allMatch(RepeatedParameters::isText))
            throw Refusal.malformed(Said.of(400));
    }

    private static boolean isText(FormValue value) {
        return value.isFileItem() || Utf8.isText(value.getValue());
    }

    private static void once(String name, Collection<?> values, Set<String> lists) {
        if (values.size() > 1 && !lists.contains(name))
            throw Refusal.malformed(Message.of(WebMessages.class, m -> m.repeated(name)));
    }
}
