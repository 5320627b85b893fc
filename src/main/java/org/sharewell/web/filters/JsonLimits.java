package org.sharewell.web.filters;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

import org.sharewell.web.Message;
import org.sharewell.web.Refusal;
import org.sharewell.web.Utf8;
import org.sharewell.web.WebMessages;

/** Walks a JSON body once before anything is made of it: depth, length of lists, names given twice, strings that are no text. */
@Provider
class JsonLimits implements ReaderInterceptor {
    static final int DEPTH = 32;
    static final int ITEMS = 1000;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getMediaType().getSubtype().endsWith("json")) context.setInputStream(new ByteArrayInputStream(checked(context)));
        return context.proceed();
    }

    private static byte[] checked(ReaderInterceptorContext context) throws IOException {
        var body = context.getInputStream().readAllBytes();
        try (var parser = JSON.createParser(body)) {
            while (parser.nextToken() != null) check(parser);
        } catch (JsonProcessingException malformed) {
            throw refusal();
        }
        return body;
    }

    private static void check(JsonParser parser) throws IOException {
        var place = parser.getParsingContext();
        if (place.inArray() && place.getCurrentIndex() >= ITEMS) throw refusal();
        if (isText(parser.currentToken()) && !Utf8.isText(parser.getText())) throw refusal();
    }

    private static boolean isText(JsonToken token) {
        return token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME;
    }

    private static Refusal refusal() {
        return Refusal.malformed(Message.of(WebMessages.class, WebMessages::badJson));
    }
}
