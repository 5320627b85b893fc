package org.sharewell;

import java.util.function.Supplier;
import java.util.stream.LongStream;

import jakarta.enterprise.context.ApplicationScoped;

import io.restassured.response.Response;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** How many SQL statements a request takes. */
@ApplicationScoped
public class Statements {
    /** The service counts as a whole, and looks for what is due every second: what it does beside a page is not in the fewest of these. */
    private static final int TRIES = 4;

    private final Statistics statistics;

    Statements(SessionFactory hibernate) {
        this.statistics = hibernate.getStatistics();
    }

    /** Of a request that is answered with 200, after a first one has filled the caches. */
    public long of(Supplier<Response> request) {
        request.get().then().statusCode(200);
        return LongStream.generate(() -> counted(request)).limit(TRIES).min().orElseThrow();
    }

    private long counted(Supplier<Response> request) {
        var before = statistics.getPrepareStatementCount();
        request.get().then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }
}
