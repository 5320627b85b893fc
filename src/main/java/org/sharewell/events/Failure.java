package org.sharewell.events;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what went wrong and where, without the words of exceptions: they quote what people wrote. */
final class Failure {
    private static final int LENGTH = 2000;
    private static final int CAUSES = 6;

    private Failure() {}

    static String describe(Throwable failure) {
        var described = Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(CAUSES)
                .map(Failure::line).collect(Collectors.joining("\n"));
        return described.substring(0, Math.min(described.length(), LENGTH));
    }

    private static String line(Throwable failure) {
        var what = switch (failure) {
            case UnknownEvent unknown -> unknown.getMessage();
            case SQLException sql -> sql.getClass().getName() + " (SQL state " + sql.getSQLState() + ")";
            default -> failure.getClass().getName();
        };
        return what + place(failure.getStackTrace());
    }

    private static String place(StackTraceElement[] trace) {
        return Arrays.stream(trace).filter(f -> f.getClassName().startsWith("org.sharewell.")).findFirst()
                .or(() -> Arrays.stream(trace).findFirst()).map(f -> " at " + f).orElse("");
    }
}
