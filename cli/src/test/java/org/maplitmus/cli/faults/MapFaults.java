package org.maplitmus.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Maps that end, block, flood or deceive the virtual machine that they run in. */
final class MapFaults {

    private static final String SOURCE = """
            package acme;

            import java.util.ArrayList;
            import java.util.List;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.atomic.AtomicInteger;
            import java.util.concurrent.locks.LockSupport;
            import java.util.function.BiFunction;

            public class Hostile {

                private static final AtomicInteger CALLS = new AtomicInteger();

                public abstract static class Base<K, V> extends ConcurrentHashMap<K, V> {
                    abstract void act();
                    @Override public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
                        if (CALLS.incrementAndGet() == 5000) { act(); }
                        return super.merge(key, value, function);
                    }
                }
                public static class Exiting<K, V> extends Base<K, V> { void act() { System.exit(0); } }
                public static class Exiting86<K, V> extends Base<K, V> { void act() { System.exit(86); } }
                public static class Halting<K, V> extends Base<K, V> { void act() { Runtime.getRuntime().halt(130); } }
                public static class Hungry<K, V> extends Base<K, V> {
                    void act() { List<byte[]> all = new ArrayList<>(); while (true) { all.add(new byte[1 << 24]); } }
                }
                public static class Deep<K, V> extends Base<K, V> { void act() { act(); } }
                public static class Killing<K, V> extends Base<K, V> {
                    void act() {
                        try {
                            new ProcessBuilder("kill", "-9", String.valueOf(ProcessHandle.current().pid())).start().waitFor();
                        } catch (Exception e) { throw new IllegalStateException(e); }
                    }
                }
                public static class Throwing<K, V> extends Base<K, V> {
                    void act() { throw new IllegalStateException("half a pair \\uD800 " + "x".repeat(10 << 20)); }
                }
                public static class Flooding<K, V> extends Base<K, V> {
                    void act() { String much = "x".repeat(1 << 20); for (int i = 0; i < 50; i++) { System.out.print(much); } }
                }
                public static class Closing<K, V> extends Base<K, V> { void act() { System.out.close(); System.err.close(); } }
                public static class Staying<K, V> extends Base<K, V> {
                    void act() {
                        new Thread(() -> { while (true) { try { Thread.sleep(1000); } catch (InterruptedException e) { } } }).start();
                    }
                }
                public static class Interrupting<K, V> extends Base<K, V> {
                    void act() { Thread.currentThread().interrupt(); }
                }
                public static class Looping<K, V> extends Base<K, V> {
                    void act() { while (true) { Thread.onSpinWait(); } }
                }
                public static class Waiting<K, V> extends Base<K, V> { void act() { while (true) { LockSupport.park(); } } }
                public static class Heavy<K, V> extends ConcurrentHashMap<K, V> {
                    private final byte[] pages = new byte[4 << 20];
                    { pages[0] = 1; }
                }
            }
            """;

    private MapFaults() {}

    static Stream<Fault> all() {
        return Stream.of(
                map("Exiting", "calls System.exit(0)", 4, "ended with status 0"),
                map(
                        "Exiting86",
                        "calls System.exit(86), as a fork does that gives itself up",
                        4,
                        "ended with status 86"),
                map("Halting", "halts with 130, as Ctrl-C does", 4, "ended by signal 2"),
                map("Hungry", "fills the heap", 4, "with -Xmx256m; a larger heap is --jvm-arg=-Xmx2g"),
                map("Deep", "fills the stack", 1, "java.lang.StackOverflowError"),
                map("Killing", "kills its own process", 4, "ended by signal 9"),
                map("Throwing", "throws 10 MB of text with half a surrogate pair", 1, "half a pair"),
                map("Flooding", "prints 50 MB on one line", 0, "The page: "),
                map("Closing", "closes both streams of its output", 0, "The page: "),
                map("Staying", "leaves a thread that is no daemon", 0, "The page: "),
                map("Interrupting", "interrupts the thread that calls it", 0, "The page: "),
                map("Looping", "loops for ever", 1, "a call did not return"),
                map("Waiting", "waits for ever", 1, "a call did not return"),
                map(
                        "Looping",
                        "loops for ever, and promises nothing of it",
                        0,
                        "a call did not return",
                        "compute once"),
                map(
                        "Waiting",
                        "waits for ever, and promises nothing of it",
                        0,
                        "a call did not return",
                        "compute once"),
                map("Heavy", "holds 4 MB in each map", 0, "MB, and the heap has"));
    }

    private static Fault map(String type, String name, int status, String said) {
        return map(type, name, status, said, "concurrent-map");
    }

    private static Fault map(String type, String name, int status, String said, String promises) {
        return new Fault("maps", "a map that " + name, status, said, scene -> {
            compile(scene.results());
            return scene.type(
                    "run",
                    "--map",
                    "acme.Hostile." + type,
                    "--classpath",
                    scene.results().resolve("classes").toString(),
                    "--promises",
                    promises,
                    "--guarantee",
                    "ATO-06",
                    "--budget",
                    "20s",
                    "--allow-not-run",
                    "--out",
                    scene.results().toString());
        });
    }

    private static void compile(Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("Hostile.java"), SOURCE);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-proc:none", "-d", classes.toString(), source.toString()))
                .isZero();
    }
}
