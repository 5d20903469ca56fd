package org.maplitmus.catalogue.twins;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A map whose move to a wider table wipes the upper half of the old one.
 *
 * <p>The sound map leaves the old table as it is to the iterators that walk it. Here they find nothing where half of
 * its entries have been.
 */
@Subject(name = "forgets-one-half")
@Claim(
        promises = MapPromises.LOCKED_ITERATION,
        source =
                @Source(
                        value =
                                "Go 1.23.5, src/runtime/map.go: \"The iterator still iterates over the old table in this case\"",
                        url = Docs.GO_MAP))
@WeakenedTwin(
        of = "map that relocates its entries",
        without = "the half of the old table that moved up",
        refutes = "ITR-14")
public final class ForgetsOneHalf<K, V> extends RelocatingMap<K, V> {

    @Override
    Slots<K, V> relocated(Slots<K, V> full) {
        Slots<K, V> wider = super.relocated(full);
        for (int slot = full.width() / 2; slot < full.width(); slot++) {
            full.forget(slot);
        }
        return wider;
    }
}
