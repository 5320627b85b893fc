package org.sharewell.posts.freshness;

import java.time.DateTimeException;
import java.time.LocalDate;

import jakarta.ws.rs.FormParam;

import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** What somebody typed of a post's age. */
public record FreshnessForm(@FormParam("reviewBy") String reviewBy, @FormParam("again") String again, @FormParam("successor") String successor) {
    LocalDate reviewDay() {
        return day("reviewBy", reviewBy);
    }

    LocalDate nextDay() {
        return day("again", again);
    }

    private static LocalDate day(String field, String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException malformed) {
            throw Refusal.invalid(field, Message.of(FreshnessMessages.class, FreshnessMessages::notADay));
        }
    }
}
