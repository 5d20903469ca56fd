package org.maplitmus.layouts.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.maplitmus.layouts.model.InstanceLayout;
import org.maplitmus.layouts.shape.FieldType;
import org.maplitmus.layouts.vm.RunningVm;
import org.openjdk.jol.vm.VM;

/**
 * Where objects are, until a collector moves them.
 *
 * <p>JOL guesses how the virtual machine compresses references, and takes a heap that ends below 4 GB for one that
 * multiplies them by 8. Objects that are allocated one behind the other tell.
 */
final class Addresses {

    private static final int NEIGHBOURS = 64;
    private static final int BYTES = 256;

    private Addresses() {}

    static long of(Object object) {
        return VM.current().addressOf(object);
    }

    /**
     * Refuses a virtual machine whose addresses cannot be told.
     *
     * @throws IllegalStateException if it is such a one
     */
    static void requireTrue() {
        RunningVm.requirePlainAddresses();
        long size =
                InstanceLayout.ofArray(FieldType.BYTE, BYTES, RunningVm.model()).size();
        long distance = leastDistance(neighbours());
        if (distance != size) {
            throw new IllegalStateException(
                    "arrays of %d bytes seem to lie %d bytes apart: JOL misjudges the compressed"
                                    .formatted(size, distance)
                            + " references of this virtual machine; start it with -XX:HeapBaseMinAddress=8g");
        }
    }

    private static List<byte[]> neighbours() {
        List<byte[]> neighbours = new ArrayList<>(NEIGHBOURS);
        for (int i = 0; i < NEIGHBOURS; i++) {
            neighbours.add(new byte[BYTES]);
        }
        return neighbours;
    }

    private static long leastDistance(List<byte[]> neighbours) {
        return IntStream.range(1, neighbours.size())
                .mapToLong(i -> Math.abs(of(neighbours.get(i)) - of(neighbours.get(i - 1))))
                .min()
                .orElseThrow();
    }
}
