package org.sharewell.text;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Lets templates print SafeHtml, and nothing else, as it is. */
@Singleton
class SafeHtmlPrinter implements ResultMapper {
    void register(@Observes EngineBuilder engine) {
        engine.addResultMapper(this);
    }

    @Override
    public int getPriority() {
        return io.quarkus.qute.WithPriority.DEFAULT_PRIORITY + 10;
    }

    @Override
    public boolean appliesTo(Origin origin, Object result) {
        return result instanceof SafeHtml;
    }

    @Override
    public String map(Object result, Expression expression) {
        return ((SafeHtml) result).html();
    }
}
