package keys.atomicity;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;

/** Maps that keep what they promise with small keys, and two that do so with all that they take. */
public final class FewKeys {

    private FewKeys() {}

    @Subject(name = "Sound")
    @Claim(promises = MapPromises.ATOMIC_OPERATIONS, source = @Source("the fixtures"))
    public static <K, V> Map<K, V> sound() {
        return new ConcurrentHashMap<>();
    }

    @Subject(name = "Sorted")
    @Claim(promises = MapPromises.ATOMIC_OPERATIONS, source = @Source("the fixtures"))
    public static <K, V> Map<K, V> sorted() {
        return new ConcurrentSkipListMap<>();
    }

    /** Has a slot for the key that marks its empty slots, and takes no lock for it. */
    @Subject(name = "MinValueApart")
    @Claim(promises = MapPromises.ATOMIC_OPERATIONS, source = @Source("the fixtures"))
    public static final class MinValueApart<K, V> extends ConcurrentHashMap<K, V> {

        private static final Integer EMPTY = Integer.MIN_VALUE;

        private transient volatile V apart;

        @Override
        public V putIfAbsent(K key, V value) {
            if (!EMPTY.equals(key)) {
                return super.putIfAbsent(key, value);
            }
            V old = apart;
            if (old == null) {
                Thread.yield();
                apart = value;
            }
            return old;
        }
    }

    /** Appends keys that it cannot order to a chain of their own, and takes no lock for it. */
    @Subject(name = "UnorderedApart")
    @Claim(promises = MapPromises.ATOMIC_OPERATIONS, source = @Source("the fixtures"))
    public static final class UnorderedApart<K, V> extends ConcurrentHashMap<K, V> {

        private transient volatile Object[] chain = {};

        @Override
        public V put(K key, V value) {
            if (key instanceof Comparable) {
                return super.put(key, value);
            }
            Object[] longer = Arrays.copyOf(chain, chain.length + 2);
            longer[longer.length - 2] = key;
            longer[longer.length - 1] = value;
            chain = longer;
            return null;
        }

        @Override
        @SuppressWarnings("unchecked")
        public V get(Object key) {
            Object[] now = chain;
            for (int i = 0; i < now.length; i += 2) {
                if (now[i].equals(key)) {
                    return (V) now[i + 1];
                }
            }
            return super.get(key);
        }
    }

    /** Has a place for each hash that is not negative, with one thread already. */
    @Subject(name = "NoNegativeHash")
    @Claim(promises = MapPromises.ATOMIC_OPERATIONS, source = @Source("the fixtures"))
    public static final class NoNegativeHash<K, V> extends ConcurrentHashMap<K, V> {

        private static final int PLACES = 16;

        private final transient boolean[] taken = new boolean[PLACES];

        @Override
        public V put(K key, V value) {
            taken[key.hashCode() % PLACES] = true;
            return super.put(key, value);
        }
    }

    /** Takes keys for equal that have the same low bits of their hashes, with one thread already. */
    @Subject(name = "LowBitsAlone")
    @Claim(promises = MapPromises.ATOMIC_OPERATIONS, source = @Source("the fixtures"))
    public static final class LowBitsAlone<K, V> extends ConcurrentHashMap<K, V> {

        private static final int LOW = 0xFFFFFF;

        private final transient Map<Integer, V> values = new ConcurrentHashMap<>();

        @Override
        public V put(K key, V value) {
            return values.put(key.hashCode() & LOW, value);
        }

        @Override
        public V get(Object key) {
            return values.get(key.hashCode() & LOW);
        }
    }
}
