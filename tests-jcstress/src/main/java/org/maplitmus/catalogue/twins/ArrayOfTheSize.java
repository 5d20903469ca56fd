package org.maplitmus.catalogue.twins;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map that makes an array for as many keys as it has, lets go of the lock, and then fills it.
 *
 * <p>The sound map makes another array when it has met more or fewer. Here a key that has gone leaves a null behind.
 */
@Subject(name = "array-of-the-size")
@Claim(
        promises = MapPromises.ARRAYS_OF_VIEWS,
        source =
                @Source(
                        value =
                                "Collection.toArray: \"Returns an array containing all of the elements in this collection\"",
                        url = Docs.UTIL + "Collection.html#toArray()"))
@WeakenedTwin(
        of = "HashMap behind one lock",
        without = "the look in toArray whether as many keys were met as there is room for",
        refutes = "VUE-10")
public final class ArrayOfTheSize<K, V> extends LockedMap<K, V> {

    @Override
    public Set<K> keySet() {
        return new Keys();
    }

    private Iterator<K> snapshot() {
        return super.keySet().iterator();
    }

    private final class Keys extends AbstractSet<K> {

        @Override
        public Iterator<K> iterator() {
            return snapshot();
        }

        @Override
        public int size() {
            return ArrayOfTheSize.this.size();
        }

        @Override
        public Object[] toArray() {
            Object[] keys = new Object[size()];
            Gap.open();
            Iterator<K> met = iterator();
            for (int i = 0; i < keys.length && met.hasNext(); i++) {
                keys[i] = met.next();
            }
            return keys;
        }
    }
}
