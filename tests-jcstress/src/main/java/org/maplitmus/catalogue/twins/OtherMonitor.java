package org.maplitmus.catalogue.twins;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A synchronized map whose methods lock an object inside it.
 *
 * <p>The map that the documentation speaks of is its own mutex, so that users can join several operations. Here who
 * holds the map holds a monitor that no method asks for.
 */
@Subject(
        name = "other-monitor",
        promises = MapPromises.MAP_AS_LOCK,
        source =
                @Source(
                        value =
                                "Collections.synchronizedMap: \"the user manually synchronize on the returned map when traversing\"",
                        url = Docs.UTIL + "Collections.html#synchronizedMap(java.util.Map)"))
@WeakenedTwin(of = "synchronizedMap", without = "the use of itself as the mutex", refutes = "ATO-11")
public final class OtherMonitor<K, V> extends LockedMap<K, V> {}
