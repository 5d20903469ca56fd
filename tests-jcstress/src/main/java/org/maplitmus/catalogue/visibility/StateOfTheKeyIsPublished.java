package org.maplitmus.catalogue.visibility;

import java.util.ConcurrentModificationException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A thread labels a key and stores something under it; another walks over the keys and reads the label.
 *
 * <p>The label is a plain field of the key that plays no part in equality. The writer set it before the put, so it
 * travels with the key as it would travel with the value.
 */
@Guarantee(
        id = "VIS-04",
        statement =
                "State of a key that was set before a put is seen by the thread that meets the key in an iteration.",
        source =
                @Source(
                        value =
                                "ConcurrentMap: \"actions in a thread prior to placing an object into a ConcurrentMap as a key or"
                                        + " value happen-before actions subsequent to the access or removal of that object from the"
                                        + " ConcurrentMap in another thread\"",
                        url = Docs.CONCURRENT + "ConcurrentMap.html"),
        promise = MapPromises.PUBLICATION_BY_ITERATION,
        allowed = {
            @Outcome(id = "-1", sentence = "the walker came before the key"),
            @Outcome(id = "1", sentence = "the walker met the key and read its label")
        },
        broken = @Outcome(id = "0", sentence = "the walker met the key but not the label that was on it"),
        detected = @Outcome(id = "-2", sentence = "the walker's iterator reported the change"),
        note = "A map that stores references needs a compiler that swaps stores, or a weakly ordered machine such as"
                + " ARM; a map that copies keys in can show it anywhere. The iterators of a synchronizedMap take no"
                + " lock, so it does not promise this.")
public class StateOfTheKeyIsPublished {

    private static final int NONE_MET = -1;
    private static final int GAVE_UP = -2;

    private final Map<LabelledKey, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public StateOfTheKeyIsPublished(Map<LabelledKey, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        map.put(new LabelledKey(1), 1);
    }

    @Actor
    public void walker(I_Result r) {
        r.r1 = labelMet();
    }

    private int labelMet() {
        int label = NONE_MET;
        try {
            for (LabelledKey key : map.keySet()) {
                label = key.label();
            }
            return label;
        } catch (ConcurrentModificationException changed) {
            return GAVE_UP;
        }
    }

    /** A key with a plain field; all keys are equal. */
    public static final class LabelledKey implements Comparable<LabelledKey> {

        private int label;

        /** Labels a new key. */
        public LabelledKey(int label) {
            this.label = label;
        }

        /** What the calling thread sees on it: 0 if it is not ordered after the constructor. */
        public int label() {
            return label;
        }

        @Override
        public int compareTo(LabelledKey other) {
            return 0;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof LabelledKey;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }
}
