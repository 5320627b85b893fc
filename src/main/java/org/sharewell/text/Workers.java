package org.sharewell.text;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
import java.util.concurrent.atomic.AtomicReference;

import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** A few threads for work on hostile text: neither its time nor its depth can hurt a request thread. */
public final class Workers implements AutoCloseable {
    // The Markdown library recurses into what is nested; the depth is judged only on its result.
    private static final long STACK = 64L << 20;
    private static final int WAITING = 64;
    /** So many deadlines work is waited for that has not had the processor: a machine with too much to do makes no text slow. */
    private static final int PATIENCE = 5;
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

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

    /** Gives the work's result, or refuses when it takes more of a processor's time than the deadline or too much is waiting. */
    public <T> T within(Callable<T> work) {
        var effort = new AtomicReference<Effort>();
        return result(new FutureTask<>(() -> {
            effort.set(Effort.begun());
            return work.call();
        }), effort);
    }

    private <T> T result(FutureTask<T> task, AtomicReference<Effort> effort) {
        try {
            pool.execute(task);
            return await(task, effort);
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

    private <T> T await(FutureTask<T> task, AtomicReference<Effort> effort) throws InterruptedException, ExecutionException, TimeoutException {
        for (int round = 1;; round++) {
            try {
                return task.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException late) {
                if (round == PATIENCE || effort.get() == null || effort.get().spent() * 2 >= deadline.toNanos()) throw late;
            }
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

    /** A thread, and the nanoseconds it had of a processor when it began. */
    private record Effort(long thread, long before) {
        static Effort begun() {
            return new Effort(Thread.currentThread().threadId(), PROCESSOR.getCurrentThreadCpuTime());
        }

        /** Those since then. */
        long spent() {
            return PROCESSOR.getThreadCpuTime(thread) - before;
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
