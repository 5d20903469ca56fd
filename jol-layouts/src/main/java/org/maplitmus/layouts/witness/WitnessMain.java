package org.maplitmus.layouts.witness;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The program of a fork that does one experiment, so that its call sites see one class only.
 *
 * <p>Arguments: the file to write, the experiment, and the four numbers of the budget. A line of the file is an
 * address, see {@link PlacementLine}.
 */
final class WitnessMain {

    private WitnessMain() {}

    public static void main(String[] arguments) throws Exception {
        Setup setup = Setup.valueOf(arguments[1]);
        Budget budget = new Budget(
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]),
                Integer.parseInt(arguments[4]),
                Integer.parseInt(arguments[5]));
        List<Placement> placements = measure(setup.workload(), budget);
        Files.write(
                Path.of(arguments[0]),
                placements.stream().map(PlacementLine::format).toList());
    }

    private static <T> List<Placement> measure(Workload<T> workload, Budget budget) throws InterruptedException {
        PlacedAllocator<T> allocator = new PlacedAllocator<>(workload.allocation());
        measure(meters(workload, allocator), budget.warmUps(), budget);
        List<PlaceMeter<T>> meters = meters(workload, allocator);
        measure(meters, budget.rounds(), budget);
        measure(meters.stream().filter(PlaceMeter::lacksWindows).toList(), budget.rounds(), budget);
        return meters.stream().map(PlaceMeter::placement).toList();
    }

    private static <T> List<PlaceMeter<T>> meters(Workload<T> workload, PlacedAllocator<T> allocator) {
        return PlacedAllocator.residues()
                .mapToObj(residue -> new PlaceMeter<>(workload, allocator, residue))
                .toList();
    }

    /** Goes through the addresses again and again, so that a busy second does not fall on one of them. */
    private static <T> void measure(List<PlaceMeter<T>> meters, int rounds, Budget budget) throws InterruptedException {
        for (int round = 0; round < rounds; round++) {
            for (PlaceMeter<T> meter : meters) {
                meter.measure(budget);
            }
        }
    }
}
