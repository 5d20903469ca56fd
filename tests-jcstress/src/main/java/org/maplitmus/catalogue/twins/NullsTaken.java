package org.maplitmus.catalogue.twins;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map that stores what it is given.
 *
 * <p>Its put looks at neither the key nor the value, so a null from get may mean that null was put.
 */
@Subject(name = "nulls-taken")
@Claim(
        promises = MapPromises.NULL_HOSTILE,
        source =
                @Source(
                        value = "Hashtable: \"Any non-null object can be used as a key or as a value\"",
                        url = Docs.UTIL + "Hashtable.html"))
@WeakenedTwin(of = "Hashtable", without = "the checks of key and value for null", refutes = "NUL-01")
public final class NullsTaken<K, V> extends LockedMap<K, V> {}
