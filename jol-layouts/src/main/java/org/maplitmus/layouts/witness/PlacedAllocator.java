package org.maplitmus.layouts.witness;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.maplitmus.layouts.vm.RunningVm;

/**
 * Allocates objects until one starts at the wanted address modulo the line.
 *
 * <p>Spacers before and behind keep whatever else is hot off its lines. Not thread-safe.
 *
 * @param <T> the type of the objects
 */
final class PlacedAllocator<T> {

    /** Bytes of the smallest spacer: more lines than any CPU fetches at once. */
    private static final int SPACER = 256;

    private static final int ATTEMPTS = 10_000;

    private final Supplier<T> allocation;
    private final Random random = new Random(SPACER);

    /** @throws IllegalStateException if addresses cannot be told here */
    PlacedAllocator(Supplier<T> allocation) {
        Addresses.requireTrue();
        this.allocation = allocation;
    }

    /** The addresses modulo the line at which an object can start on this virtual machine, in bytes. */
    static IntStream residues() {
        int alignment = RunningVm.model().alignment();
        return IntStream.iterate(0, residue -> residue < Witness.LINE, residue -> residue + alignment);
    }

    /** @throws IllegalStateException if no attempt hits the residue */
    Placed<T> allocate(int residue) {
        for (int i = 0; i < ATTEMPTS; i++) {
            Placed<T> placed = allocate();
            if (placed.residue() == residue) {
                return placed;
            }
        }
        throw new IllegalStateException("no object starts at an address of " + residue + " modulo " + Witness.LINE);
    }

    private Placed<T> allocate() {
        byte[] before = new byte[SPACER + random.nextInt(Witness.LINE)];
        T object = allocation.get();
        byte[] behind = new byte[SPACER];
        return new Placed<>(object, Addresses.of(object), List.of(before, behind));
    }
}
