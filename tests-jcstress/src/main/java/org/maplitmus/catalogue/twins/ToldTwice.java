package org.maplitmus.catalogue.twins;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A map with weak values in which whoever polls a collected entry tells of it, whether or not it was still there to be
 * taken out.
 *
 * <p>A writer that has stored over the entry in the meantime has told of it already.
 */
@Subject(name = "told-twice")
@Claim(
        promises = MapPromises.WEAK_VALUES,
        source = @Source(value = "java.lang.ref, on notification of changes in reachability", url = Docs.REFERENCES))
@WeakenedTwin(of = "WeakValueMap", without = "the one removal that decides who tells", refutes = "WEK-02")
public final class ToldTwice<K, V> extends WeakEntries<K, V> {

    @Override
    void takeOut(Reference<K, V> collected) {
        references.remove(collected.key, collected);
        tell(collected.key);
    }
}
