package org.maplitmus.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.maplitmus.benchmarks.harness.Copies;
import org.maplitmus.benchmarks.harness.Together;
import org.maplitmus.benchmarks.plan.CounterKind;
import org.maplitmus.benchmarks.plan.Loop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What an increment costs when two threads add to one counter. */
@Command(
        name = "counters",
        description = {
            "Processor time of an increment while another thread adds to the same counter, beside LongAdder.",
            "Only windows count in which both threads had a processor; in brackets, how many did."
        },
        sortOptions = false)
final class CountersCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Override
    public Integer call() {
        options.begin("counters: ns of processor time per increment in each of two threads (times LongAdder)"
                + " [windows that count]");
        Map<CounterKind, List<Loop>> pairs = new LinkedHashMap<>();
        for (CounterKind counter : CounterKind.values()) {
            pairs.put(counter, Copies.ofShared().loops(counter));
        }
        Map<CounterKind, Together.Result> results = Together.of(pairs, options.time());
        TextTable table = new TextTable("counter", "increment");
        results.forEach((counter, result) ->
                table.row(counter.toString(), Ratio.of(result, results.get(CounterKind.LONG_ADDER))));
        options.print(table);
        return 0;
    }
}
