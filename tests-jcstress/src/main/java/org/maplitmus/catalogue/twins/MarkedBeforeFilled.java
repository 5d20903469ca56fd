package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.visibility.FinalFieldsSurviveARace.Letter;
import org.maplitmus.catalogue.visibility.StoredValueIsSeenFilled.Box;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A map from the keys 0 to 7 that stores values by content, as caches outside the heap do: a put takes the value apart,
 * a get builds a new one.
 *
 * <p>The sound map writes the content and then marks the slot as full, with release. Here the mark comes first, and the
 * release orders nothing that matters: a reader that sees the mark may read the content that is not there yet, and even
 * a final field is built from it.
 */
public final class MarkedBeforeFilled<V> extends AbstractMap<Integer, V> {

    private static final int WIDTH = 8;
    private static final int FULL = 1;

    private final AtomicIntegerArray marks = new AtomicIntegerArray(WIDTH);
    private final int[] contents = new int[WIDTH];
    private final ToIntFunction<V> takeApart;
    private final IntFunction<V> rebuild;

    private MarkedBeforeFilled(ToIntFunction<V> takeApart, IntFunction<V> rebuild) {
        this.takeApart = takeApart;
        this.rebuild = rebuild;
    }

    /** A new map of boxes. */
    @Subject(name = "boxes-marked-before-filled")
    @Claim(
            promises = MapPromises.SAFE_PUBLICATION,
            source =
                    @Source(
                            value = "java.util.concurrent, Memory Consistency Properties",
                            url = Docs.MEMORY_CONSISTENCY))
    @WeakenedTwin(
            of = "table that stores values by content",
            without = "the order of content before mark",
            refutes = "VIS-02")
    public static Map<Integer, Box> boxes() {
        return new MarkedBeforeFilled<>(Box::content, Box::new);
    }

    /** A new map of letters. */
    @Subject(name = "letters-marked-before-filled")
    @Claim(
            promises = MapPromises.FINAL_FIELDS,
            source = @Source(value = "JLS 17.5, final Field Semantics", url = Docs.FINAL_FIELDS))
    @WeakenedTwin(
            of = "table that stores values by content",
            without = "the order of content before mark",
            refutes = "VIS-03")
    public static Map<Integer, Letter> letters() {
        return new MarkedBeforeFilled<>(Letter::text, Letter::new);
    }

    @Override
    public @Nullable V get(Object key) {
        int slot = (Integer) key;
        return marks.getAcquire(slot) == FULL ? rebuild.apply(contents[slot]) : null;
    }

    @Override
    public @Nullable V put(Integer key, V value) {
        V previous = get(key);
        marks.setRelease(key, FULL);
        contents[key] = takeApart.applyAsInt(value);
        return previous;
    }

    @Override
    public Set<Entry<Integer, V>> entrySet() {
        return IntStream.range(0, WIDTH)
                .filter(slot -> marks.getAcquire(slot) == FULL)
                .mapToObj(slot -> Map.entry(slot, rebuild.apply(contents[slot])))
                .collect(Collectors.toUnmodifiableSet());
    }
}
