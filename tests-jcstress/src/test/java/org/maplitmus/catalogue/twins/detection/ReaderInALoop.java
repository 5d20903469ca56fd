package org.maplitmus.catalogue.twins.detection;

import org.maplitmus.maps.detection.FatalError;
import org.maplitmus.maps.detection.Operation;

/** A process in which one thread reads on and on until the map reports the writer who has come in meanwhile. */
final class ReaderInALoop {

    static final String SEEN = "seen";
    static final String NEVER = "never";

    private static final int COMPILED_MILLIS = 1_500;
    private static final int PATIENCE_MILLIS = 1_500;

    private ReaderInALoop() {}

    /** Takes {@code plain} or {@code opaque}, prints {@link #SEEN} or {@link #NEVER}, and ends with all its threads. */
    public static void main(String... args) throws InterruptedException {
        FlaggedMap<Integer, Integer> map = args[0].equals("plain") ? new PlainFlag<>() : new OpaqueFlag<>();
        map.put(1, 1);
        Thread reader = new Thread(() -> readUntilReported(map));
        reader.start();
        Thread.sleep(COMPILED_MILLIS);
        map.enterWrite(Operation.ASSIGN);
        reader.join(PATIENCE_MILLIS);
        System.out.println(reader.isAlive() ? NEVER : SEEN);
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static void readUntilReported(FlaggedMap<Integer, Integer> map) {
        boolean reported = false;
        while (!reported) {
            try {
                readOn(map);
            } catch (FatalError report) {
                reported = true;
            }
        }
    }

    @SuppressWarnings("InfiniteLoopStatement")
    private static void readOn(FlaggedMap<Integer, Integer> map) {
        while (true) {
            map.get(1);
        }
    }

    private static final class OpaqueFlag<K, V> extends FlaggedMap<K, V> {}
}
