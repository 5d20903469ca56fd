package org.maplitmus.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.maplitmus.benchmarks.plan.QueueKind;
import org.maplitmus.benchmarks.transfer.Score;
import org.maplitmus.benchmarks.transfer.Transfers;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a value costs on its way from one thread to another. */
@Command(
        name = "channels",
        description = {
            "Elapsed time for each value that one thread sends and another receives, by JMH, a channel beside queues"
                    + " of the same capacity.",
            "In brackets, the ratios that JMH's errors allow. --keys and --sizes have no effect here."
        },
        sortOptions = false)
final class ChannelsCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(
            names = "--capacities",
            paramLabel = "N",
            split = ",",
            description = "Room for how many values; 0 is none (default: ${DEFAULT-VALUE}).",
            defaultValue = "0,1,16,1024")
    private List<Integer> capacities = List.of();

    @Option(
            names = "--forks",
            paramLabel = "N",
            description = "In how many virtual machines each row is measured (default: ${DEFAULT-VALUE}).")
    private int forks = 3;

    @Override
    public Integer call() throws RunnerException {
        options.requireAtLeast(1, "--forks", forks);
        capacities.forEach(capacity -> options.requireAtLeast(0, "--capacities", capacity));
        options.begin("channels: ns for each value from one thread to another, and the channel's as a multiple");
        TextTable table = new TextTable("queue", "capacity", "ns", "Chan's / this");
        for (int capacity : capacities) {
            rows(table, capacity);
        }
        options.print(table);
        return 0;
    }

    private void rows(TextTable table, int capacity) throws RunnerException {
        Map<QueueKind, Score> scores = Transfers.of(List.of(QueueKind.values()), capacity, forks, options.time());
        Score channel = Objects.requireNonNull(scores.get(QueueKind.CHAN));
        scores.forEach((kind, score) ->
                table.row(kind.toString(), Integer.toString(capacity), score.toString(), channel.dividedBy(score)));
    }
}
