package org.sharewell.text;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** A few threads for work on hostile text: neither its time nor its depth can hurt a request thread. */
public final class Workers implements AutoCloseable {
    // The Markdown library recurses into what is nested; the depth is judged only on its result.
    private static final long STACK = 64L << 20;
    private static final int WAITING = 64;

    private final Duration deadline;
    private final ThreadPoolExecutor pool;

    public Workers(int threads, Duration deadline) {
        this.deadline = deadline;
        this.pool = new ThreadPoolExecutor(threads, threads, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), threads());
        pool.allowCoreThreadTimeOut(true);
    }

    private static ThreadFactory threads() {
        return task -> {
            var thread = new Thread(null, task, "text", STACK);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Gives the work's result, or refuses when it takes longer than the deadline or too much is waiting. */
    public <T> T within(Callable<T> work) {
        var task = new FutureTask<>(work);
        try {
            pool.execute(task);
            return task.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException full) {
            throw busy();
        } catch (TimeoutException late) {
            throw giveUp(task);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw giveUp(task);
        } catch (ExecutionException failed) {
            throw cause(failed);
        }
    }

    private Refusal giveUp(FutureTask<?> task) {
        var neverStarted = pool.remove(task);
        task.cancel(true);
        return neverStarted ? busy() : Refusal.invalid("markdown", Message.of(TextMessages.class, m -> m.tooSlow(deadline.toSeconds())));
    }

    private static Refusal busy() {
        return Refusal.unavailable(Message.of(TextMessages.class, TextMessages::busy), Duration.ofSeconds(2));
    }

    private static RuntimeException cause(ExecutionException failed) {
        return switch (failed.getCause()) {
            case RuntimeException refused -> refused;
            case Error error -> throw error;
            case Throwable other -> new IllegalStateException(other);
        };
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
