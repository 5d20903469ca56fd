package sample;

import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

public final class Maps {

    private Maps() {}

    @Subject(name = "ConcurrentHashMap")
    @Claim(promises = {MapPromises.SAFE_PUBLICATION, MapPromises.ATOMIC_COMPUTE}, source = @Source("of ConcurrentHashMap"))
    public static <K, V> ConcurrentMap<K, V> concurrentHashMap() {
        return new ConcurrentHashMap<>();
    }

    @Subject(name = "HashMap", telling = 1)
    @Claim(promises = SamplePromises.SPEAKING, source = @Source("HashMap"))
    @Claim(promises = SamplePromises.LOUD, source = @Source("Hash, 2"))
    public static <K, V> Map<K, V> hashMap() {
        return new HashMap<>();
    }

    @Subject(name = "Own", reports = {ConcurrentModificationException.class, Misused.class})
    public static class OwnMap<K, V> extends HashMap<K, V> {
        private static final long serialVersionUID = 1;
    }

    public static class Misused extends Error {
        private static final long serialVersionUID = 1;
    }

    @Subject(name = "Integers", set = "numbers", needs = Misused.class)
    public static Map<Integer, Integer> integers() {
        return new HashMap<>();
    }

    @Subject(name = "Numbered")
    public static <V> Map<Integer, V> numbered() {
        return new HashMap<>();
    }

    @Subject(name = "IntegerMap")
    public static class IntegerMap extends HashMap<Integer, Integer> {
        private static final long serialVersionUID = 1;
    }

    @Subject(name = "ConcurrentHashMap without lock", factory = "make")
    @Claim(promises = MapPromises.ATOMIC_COMPUTE, source = @Source("ConcurrentHashMap"))
    @WeakenedTwin(of = "ConcurrentHashMap", without = "the lock of the bin", refutes = "ATO-01")
    public static class LockFree<K, V> extends ConcurrentHashMap<K, V> {
        private static final long serialVersionUID = 1;

        private LockFree() {}

        public static <K, V> LockFree<K, V> make() {
            return new LockFree<>();
        }
    }
}
