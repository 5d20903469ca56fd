package org.maplitmus.catalogue.twins;

import java.util.Set;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map with live views whose lock is a monitor that nobody else can reach.
 *
 * <p>The sound map uses its own monitor, so that who holds it keeps the writers out, to walk or to join several
 * operations. Here the thread holds something that no writer asks for.
 */
@Subject(name = "private-monitor")
@Claim(
        promises = MapPromises.MAP_AS_LOCK,
        source =
                @Source(
                        value =
                                "Collections.synchronizedMap: \"It is imperative that the user manually synchronize on the returned map when traversing any of its collection views\"",
                        url = Docs.UTIL + "Collections.html#synchronizedMap(java.util.Map)"))
@WeakenedTwin(
        of = "synchronizedMap",
        without = "the use of the map itself as the lock",
        refutes = {"ATO-11", "ITR-07"})
public final class PrivateMonitor<K, V> extends LockedMap<K, V> {

    @Override
    public Set<Entry<K, V>> entrySet() {
        return guarded.entrySet();
    }
}
