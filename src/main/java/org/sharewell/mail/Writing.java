package org.sharewell.mail;

import jakarta.inject.Singleton;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.sharewell.web.PublicUrl;

/** Writes a letter down, as plain text and as HTML that loads nothing from anywhere. */
@Singleton
class Writing {
    private final PublicUrl url;

    Writing(PublicUrl url) {
        this.url = url;
    }

    Written of(Letter letter) {
        var wording = letter.wording();
        var locale = letter.to().locale();
        var stop = wording.footer().unsubscribe() == null ? null : url.of(wording.footer().unsubscribe());
        return new Written(Pages.text(wording, url, stop).setLocale(locale).render(),
                Pages.html(wording, url, stop, locale.getLanguage()).setLocale(locale).render(), stop);
    }

    /** Both parts, and the absolute address that stops letters of this kind; null where there is none. */
    record Written(String text, String html, String unsubscribe) {}

    @CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Pages {
        static native TemplateInstance text(Letter.Wording wording, PublicUrl url, String stop);

        static native TemplateInstance html(Letter.Wording wording, PublicUrl url, String stop, String language);
    }
}
