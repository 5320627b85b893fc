package org.sharewell.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What an endpoint answers to a creating POST, in a form that can be kept and given again. */
public record Answer(int status, String location, Object body) {
    public static Answer created(String location, Object body) {
        return new Answer(201, location, body);
    }

    /** After a form: on to the page that shows the result. */
    public static Answer seeOther(String location) {
        return new Answer(303, location, null);
    }

    public static Answer noContent() {
        return new Answer(204, null, null);
    }

    public Response response() {
        var response = Response.status(status);
        if (location != null) response.header("Location", location);
        if (body != null) response.type(MediaType.APPLICATION_JSON_TYPE).entity(body);
        return response.build();
    }
}
