package org.maplitmus.layouts.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maplitmus.layouts.vm.RunningVm;

/** Only where addresses can be told: not under ZGC, and not where JOL misjudges compressed references. */
class PlacedAllocatorTest {

    @BeforeEach
    void addressesCanBeTold() {
        assumeTrue(addressesAreTrue());
    }

    @Test
    void everyResidueIsHit() {
        PlacedAllocator<LongPair> allocator = new PlacedAllocator<>(LongPair::new);

        assertThat(PlacedAllocator.residues())
                .allSatisfy(residue ->
                        assertThat(allocator.allocate(residue).residue()).isEqualTo(residue));
    }

    @Test
    void thereIsAResidueForEachPlaceAnObjectCanHaveInALine() {
        assertThat(PlacedAllocator.residues())
                .hasSize(Math.max(1, Witness.LINE / RunningVm.model().alignment()))
                .startsWith(0);
    }

    @Test
    void aResidueThatNoObjectCanHaveIsRefused() {
        PlacedAllocator<LongPair> allocator = new PlacedAllocator<>(LongPair::new);

        assertThatThrownBy(() -> allocator.allocate(4))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no object starts at an address of 4 modulo 64");
    }

    private static boolean addressesAreTrue() {
        try {
            Addresses.requireTrue();
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
