package org.maplitmus.cli.stress;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.report.judge.Judge;
import org.maplitmus.report.judge.Verdict;
import org.maplitmus.runner.stress.StressRun;

/** Shows how far a run is: one line that is redrawn on a terminal, a line every 15 seconds elsewhere. */
final class ProgressDisplay {

    private static final String REDRAW = "\r\u001b[K";
    private static final long LINE_SECONDS = 15;
    private static final long REDRAW_SECONDS = 1;

    private final Terminal terminal;
    private final StressRun run;
    private final Judge judge;
    private final Thread clock = new Thread(this::tick, "progress");

    private ProgressDisplay(Terminal terminal, StressRun run, Judge judge) {
        this.terminal = terminal;
        this.run = run;
        this.judge = judge;
    }

    /** A display of {@code run} that goes on until it is {@link #over()}. */
    static ProgressDisplay of(Terminal terminal, StressRun run, Judge judge) {
        ProgressDisplay display = new ProgressDisplay(terminal, run, judge);
        display.clock.setDaemon(true);
        display.clock.start();
        return display;
    }

    private void tick() {
        try {
            while (true) {
                TimeUnit.SECONDS.sleep(terminal.interactive() ? REDRAW_SECONDS : LINE_SECONDS);
                show();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void show() {
        if (terminal.interactive()) {
            String line = line();
            terminal.out().print(REDRAW + line.substring(0, Math.min(line.length(), terminal.width() - 1)));
            terminal.out().flush();
        } else {
            terminal.out().println(line());
        }
    }

    private String line() {
        return String.format(
                "%d of %d results, %s, %s left", run.done(), run.planned(), verdicts(), time(run.secondsLeft()));
    }

    private String verdicts() {
        Map<Verdict, Long> tally = judge.judge(run.soFar()).tally();
        return tally.entrySet().stream()
                .filter(entry -> entry.getKey() != Verdict.NOT_RUN)
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(" "));
    }

    private static String time(double seconds) {
        long whole = Math.round(seconds);
        return whole >= 60 ? whole / 60 + "m" + whole % 60 + "s" : whole + "s";
    }

    /** Stops, and leaves an empty line on a terminal. */
    void over() throws InterruptedException {
        clock.interrupt();
        clock.join();
        if (terminal.interactive()) {
            terminal.out().print(REDRAW);
            terminal.out().flush();
        }
    }
}
