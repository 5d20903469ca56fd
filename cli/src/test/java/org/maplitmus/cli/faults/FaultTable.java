package org.maplitmus.cli.faults;

import java.util.List;
import java.util.stream.Stream;

/** All faults: the quick ones are tried in every build, the others at night. */
final class FaultTable {

    private static final String HEAD = "| what | fault | status | what is said, among others | tried |";

    private FaultTable() {}

    static List<Fault> quick() {
        return Stream.of(
                        RawFaults.all(),
                        RecordFaults.all(),
                        UsageFaults.all(),
                        ClockFaults.all(),
                        DiskFaults.quick(),
                        LimitFaults.quick())
                .flatMap(faults -> faults)
                .toList();
    }

    static List<Fault> slow() {
        return Stream.of(DiskFaults.slow(), LimitFaults.slow(), SignalFaults.all(), MapFaults.all())
                .flatMap(faults -> faults)
                .toList();
    }

    /** The table as the document holds it, with its last line. */
    static List<String> lines() {
        int all = quick().size() + slow().size();
        return Stream.of(
                        Stream.of(HEAD, "|---|---|---|---|---|"),
                        quick().stream().map(fault -> fault.row("in every build")),
                        slow().stream().map(fault -> fault.row("at night")),
                        Stream.of("", all + " of " + all + " survived, nothing lost, nothing falsely kept."))
                .flatMap(lines -> lines)
                .toList();
    }
}
