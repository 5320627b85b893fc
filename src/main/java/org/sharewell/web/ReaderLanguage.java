package org.sharewell.web;

import java.util.Locale;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;

/** Speaks to the reader in their language, in templates and in what validation says. */
@Alternative
@Priority(1)
@Singleton
class ReaderLanguage implements LocaleResolver {
    private final Provider<Reader> reader;

    ReaderLanguage(Provider<Reader> reader) {
        this.reader = reader;
    }

    void register(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(this::speak);
    }

    private void speak(TemplateInstance template) {
        if (Arc.container().requestContext().isActive()) template.setLocale(locale());
    }

    @Override
    public Locale resolve(LocaleResolverContext context) {
        return Arc.container().requestContext().isActive() ? locale() : context.getDefaultLocale();
    }

    /** Mail and imports run with no request to read a header from. */
    private Locale locale() {
        try {
            return reader.get().locale();
        } catch (RuntimeException noRequest) {
            return Languages.DEFAULT;
        }
    }
}
