package org.sharewell.imports;

import java.util.Locale;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Shows on stderr how far an import has come, when somebody sits before it. */
public final class ConsoleProgress implements Progress, AutoCloseable {
    private Step step;
    private ProgressBar bar;

    private ConsoleProgress() {
    }

    public static Progress begin() {
        var console = System.console();
        return console != null && console.isTerminal() ? new ConsoleProgress() : SILENT;
    }

    public static void end(Progress progress) {
        if (progress instanceof ConsoleProgress shown) shown.close();
    }

    @Override
    public void at(Step now, int done, int of) {
        if (now != step) begin(now, of);
        bar.stepTo(done);
    }

    private void begin(Step now, int of) {
        close();
        step = now;
        var name = now.name().toLowerCase(Locale.ROOT);
        bar = new ProgressBarBuilder().setTaskName(name).setInitialMax(of).setUpdateIntervalMillis(200).clearDisplayOnFinish().build();
    }

    @Override
    public void close() {
        if (bar != null) bar.close();
        bar = null;
    }
}
