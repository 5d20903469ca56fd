package org.maplitmus.cli.stress;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.report.judge.Verdict;
import org.maplitmus.runner.stress.PreparedRun;
import org.maplitmus.runner.stress.StressRun;

/** Shows how far a run is: one line that is redrawn on a terminal, a line every 15 seconds elsewhere. */
final class ProgressDisplay {

    private static final String REDRAW = "\r\u001b[K";
    private static final long LINE_SECONDS = 15;
    private static final long REDRAW_SECONDS = 1;

    private final Terminal terminal;
    private final PreparedRun run;
    private final Thread clock = new Thread(this::tick, "progress");

    private ProgressDisplay(Terminal terminal, PreparedRun run) {
        this.terminal = terminal;
        this.run = run;
    }

    /** A display of {@code run} that goes on until it is {@link #over()}. */
    static ProgressDisplay of(Terminal terminal, PreparedRun run) {
        ProgressDisplay display = new ProgressDisplay(terminal, run);
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
        StressRun stress = run.stress();
        return stress.isOver()
                ? String.format(
                        "%d of %d cells by the memory model",
                        run.model().answers().size(), run.model().planned())
                : String.format(
                        "%d of %d results, %s, %s left",
                        stress.done(), stress.planned(), verdicts(), time(stress.secondsLeft()));
    }

    private String verdicts() {
        Map<Verdict, Long> tally = run.judge().judge(run.stress().soFar()).tally();
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
