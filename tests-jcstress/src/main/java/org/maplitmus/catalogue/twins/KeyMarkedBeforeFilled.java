package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.visibility.StateOfTheKeyIsPublished.LabelledKey;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A map of one entry that stores its key by content, as caches outside the heap do: a put takes the key apart, an
 * iterator builds a new one.
 *
 * <p>The sound map writes the content of the key and then the value, which marks the entry as there. Here the value
 * comes first, and an iterator may build the key from content that is not there yet.
 */
@Subject(name = "key-marked-before-filled")
@Claim(
        promises = MapPromises.PUBLICATION_BY_ITERATION,
        source =
                @Source(
                        value = "ConcurrentMap: \"placing an object into a ConcurrentMap as a key or value\"",
                        url = Docs.CONCURRENT + "ConcurrentMap.html"))
@WeakenedTwin(
        of = "table that stores keys by content",
        without = "the order of the key's content before the value",
        refutes = "VIS-04")
public final class KeyMarkedBeforeFilled extends AbstractMap<LabelledKey, Integer> {

    private volatile @Nullable Integer value;
    private volatile int label;

    @Override
    public @Nullable Integer put(LabelledKey key, Integer newValue) {
        Integer previous = value;
        value = newValue;
        Gap.open();
        label = key.label();
        return previous;
    }

    @Override
    public Set<Entry<LabelledKey, Integer>> entrySet() {
        return new WalkedEntries<>(this::walk);
    }

    private Iterator<Entry<LabelledKey, Integer>> walk() {
        Integer present = value;
        return present == null
                ? Collections.emptyIterator()
                : Set.of(Map.entry(new LabelledKey(label), present)).iterator();
    }
}
