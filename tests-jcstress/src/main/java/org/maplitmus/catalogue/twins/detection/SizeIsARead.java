package org.maplitmus.catalogue.twins.detection;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;
import org.maplitmus.maps.detection.FatalError;
import org.maplitmus.maps.detection.Operation;

/** A map that looks for a writer also when it is asked for its size. */
@Subject(name = "size-is-a-read", reports = FatalError.class)
@Claim(
        promises = MapPromises.NO_FALSE_ALARM,
        source =
                @Source(
                        value =
                                "Go 1.23.5, src/runtime/map.go: a writer toggles the flag that reads, iterations and writes look at",
                        url = Docs.GO_MAP))
@WeakenedTwin(of = "Go's rule", without = "the exemption of the size", refutes = "MIS-15")
public final class SizeIsARead<K, V> extends FlaggedMap<K, V> {

    @Override
    public int size() {
        lookForWriter(Operation.READ);
        return super.size();
    }
}
