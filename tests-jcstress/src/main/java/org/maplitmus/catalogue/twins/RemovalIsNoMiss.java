package org.maplitmus.catalogue.twins;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A read-only map beside a dirty one, where a removal that looked into the dirty map counts no miss.
 *
 * <p>A program that puts new keys and removes them again never has it promoted, and the read-only map keeps the keys
 * that were removed there for ever.
 */
@Subject(name = "removal-is-no-miss")
@Claim(
        promises = MapPromises.FORGETS_REMOVED_KEYS,
        source =
                @Source(
                        value = "sync.Map, the implementation: LoadAndDelete counts a miss, whatever it finds",
                        url = Docs.GO_SYNC_MAP))
@WeakenedTwin(
        of = "read-only map beside a dirty one",
        without = "the miss that a removal from the dirty map counts",
        refutes = "WEK-03")
public final class RemovalIsNoMiss<K, V> extends ReadAndDirty<K, V> {

    @Override
    void missOfRemoval() {
        Gap.open();
    }
}
