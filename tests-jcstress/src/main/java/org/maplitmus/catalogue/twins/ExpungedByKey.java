package org.maplitmus.catalogue.twins;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A map with weak values that expunges a collected entry by its key.
 *
 * <p>Between the poll of the queue and the removal another thread may have stored a fresh value under that key, which
 * then goes instead.
 */
@Subject(name = "expunged-by-key")
@Claim(
        promises = MapPromises.WEAK_VALUES,
        source = @Source(value = "java.lang.ref, on notification of changes in reachability", url = Docs.REFERENCES))
@WeakenedTwin(
        of = "WeakValueMap",
        without = "the look whether the entry is still the collected one",
        refutes = "WEK-01")
public final class ExpungedByKey<K, V> extends WeakEntries<K, V> {

    @Override
    void takeOut(Reference<K, V> collected) {
        references.remove(collected.key);
        tell(collected.key);
    }
}
