package org.maplitmus.cli.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maplitmus.cli.Console;

/** Maps in somebody's jar, good ones and such that cannot be brought. */
@Tag("any-jdk")
class BringTest {

    private static final String SOURCE = """
            package acme;

            import java.util.Map;
            import java.util.concurrent.ConcurrentHashMap;
            import org.maplitmus.contract.Claim;
            import org.maplitmus.contract.Source;
            import org.maplitmus.contract.Subject;

            public class Maps {
                @Subject(name = "Annotated")
                @Claim(promises = "atomic operations", source = @Source("its maker"))
                public static class Right<K, V> extends ConcurrentHashMap<K, V> {}
                public static class Broken<K, V> extends java.util.HashMap<K, V> {
                    public Broken(int capacity) { super(capacity); }
                }
                public static class Partial<K, V> extends ConcurrentHashMap<K, V> {
                    @Override public V putIfAbsent(K key, V value) { throw new UnsupportedOperationException(); }
                    @Override public V put(K key, V value) { System.out.print("put"); return super.put(key, value); }
                }
                public abstract static class Abstract<K, V> extends ConcurrentHashMap<K, V> {}
                public static class Throwing<K, V> extends ConcurrentHashMap<K, V> {
                    public Throwing() { throw new IllegalStateException("no licence"); }
                }
                public static class Exiting<K, V> extends ConcurrentHashMap<K, V> {
                    public Exiting() { System.exit(0); }
                }
                public static class Leaking<K, V> extends ConcurrentHashMap<K, V> {
                    public Leaking() {
                        Thread cleaner = new Thread(() -> { while (true) { java.util.concurrent.locks.LockSupport.park(); } }, "cleaner");
                        cleaner.setDaemon(true);
                        cleaner.start();
                    }
                }
                public static class Quitting<K, V> extends ConcurrentHashMap<K, V> {
                    @Override public V putIfAbsent(K key, V value) { System.exit(130); return null; }
                }
                public static class Form<K, V> extends Throwing<K, V> {}
                public static class Words<V> extends java.util.TreeMap<String, V> {}
                public static class NoMap {}
                public static class Tags<E> extends java.util.AbstractSet<E> {
                    private final Map<E, Boolean> tags = new ConcurrentHashMap<>();
                    @Override public boolean add(E e) {
                        if (tags.containsKey(e)) { return false; }
                        Thread.yield();
                        tags.put(e, true);
                        return true;
                    }
                    @Override public boolean contains(Object o) { return tags.containsKey(o); }
                    @Override public boolean remove(Object o) { return tags.remove(o) != null; }
                    @Override public int size() { return tags.size(); }
                    @Override public java.util.Iterator<E> iterator() { return tags.keySet().iterator(); }
                }
                private static final Map<Object, Object> ONLY = new ConcurrentHashMap<>();
                public static Map<Object, Object> only() { return ONLY; }
                public static Map<Object, Object> filled() { return new java.util.HashMap<>(Map.of(1, 2)); }
                public static Map<String, Integer> words() { return new java.util.TreeMap<>(); }
            }
            """;

    private static final String SOURCE_WITHOUT_PACKAGE =
            "public class Plain<K, V> extends java.util.concurrent.ConcurrentHashMap<K, V> {}";

    /** How a run ends that has found nothing, or had no time for it. */
    private static final Set<Integer> FOUND_NOTHING = Set.of(0, 3);

    private static final int MOST_SECONDS = 60;

    @TempDir
    private static Path folder;

    private static Path jar = Path.of("");

    @TempDir
    private Path results;

    private final Console console = new Console();

    @BeforeAll
    static void buildJar() throws IOException {
        Path source = Files.writeString(folder.resolve("Maps.java"), SOURCE);
        Path withoutPackage = Files.writeString(folder.resolve("Plain.java"), SOURCE_WITHOUT_PACKAGE);
        Path classes = Files.createDirectory(folder.resolve("classes"));
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        source.toString(),
                        withoutPackage.toString());
        assertThat(failed).isZero();
        jar = folder.resolve("acme.jar");
        try (JarOutputStream jarred = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                jarred.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                Files.copy(file, jarred);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acme.Mups | did you mean acme.Maps?",
                "acme.Maps.NoMap | is no Map and no Set; name a class",
                "acme.Maps.Abstract | is abstract; name a class that can be made",
                "acme.Maps.Broken | has no public constructor without parameters; say how one is made",
                "acme.Maps.Throwing | making one ends with java.lang.IllegalStateException: no licence",
                "acme.Maps.Form | making one ends with java.lang.IllegalStateException: no licence",
                "acme.Maps.Exiting | ends the process with status 0; what is tested must not end its program",
                "acme.Maps.Leaking | each of them leaves a thread running (cleaner)",
                "acme.Maps::only | each sample needs one of its own",
                "acme.Maps::filled | scenarios begin with an empty one",
                "acme.Maps::wurds | has no public static method wurds",
                "Plain | is in no package, and the cells, which are in one, cannot name it",
            })
    void whatCannotBeBroughtIsUsage(String map, String message) {
        assertThat(bring(map, "--promises", "concurrent-map")).isEqualTo(2);
        assertThat(console.err()).contains(message).hasLineCount(1);
        assertThat(results).isEmptyDirectory();
    }

    @Test
    void aMapWithoutPromisesIsUsage() {
        assertThat(bring("acme.Maps.Partial")).isEqualTo(2);
        assertThat(console.err()).contains("what does acme.Maps.Partial promise?", "concurrent-map");
    }

    @Test
    void aFactoryThatDoesNotCompileIsUsage() {
        assertThat(bring("acme.Maps.Broken", "--factory", "new acme.Maps.Broken<>()", "--promises", "fail-fast"))
                .isEqualTo(2);
        assertThat(console.err()).contains("'new acme.Maps.Broken<>()' does not compile: cannot infer type arguments");
    }

    @Test
    void aFactoryOfAClassWithoutAPackageIsUsage() {
        assertThat(bring("Plain", "--factory", "new Plain<>()", "--promises", "fail-fast"))
                .isEqualTo(2);
        assertThat(console.err()).contains("Plain is in no package").hasLineCount(1);
    }

    @Test
    void keysThatAScenarioDoesNotHaveAreUsage() {
        String expression = "new acme.Maps.Right<>() { public Object put(Object k, Object v) { return (String) k; } }";
        assertThat(bring("acme.Maps.Right", "--factory", expression)).isEqualTo(2);
        assertThat(console.err()).contains("say --keys integers, longs or strings");
    }

    @Test
    void aCorruptJarIsUsage() throws IOException {
        Path corrupt = Files.writeString(folder.resolve("corrupt.jar"), "no jar");
        assertThat(console.type("--map", "acme.Maps", "--classpath", corrupt.toString()))
                .isEqualTo(2);
        assertThat(console.err()).startsWith("--classpath: ").contains("corrupt.jar is no readable jar");
    }

    @Test
    void aClassOfALaterJavaIsUsage() throws IOException {
        Path later = Files.createDirectories(folder.resolve("later").resolve("acme"));
        byte[] bytes =
                Files.readAllBytes(folder.resolve("classes").resolve("acme").resolve("Maps.class"));
        bytes[7] = 120;
        Files.write(later.resolve("Maps.class"), bytes);
        assertThat(console.type(
                        "--map",
                        "acme.Maps",
                        "--classpath",
                        folder.resolve("later").toString()))
                .isEqualTo(2);
        assertThat(console.err()).contains("acme.Maps needs Java 76", "or compile the class with --release");

        assertThat(console.type(
                        "--map",
                        "java.util.HashMap",
                        "--factory",
                        "acme.Maps.words()",
                        "--promises",
                        "fail-fast",
                        "--classpath",
                        folder.resolve("later").toString()))
                .isEqualTo(2);
        assertThat(console.err()).contains("Maps.class needs Java 76", "start this program with Java 76 or later");
    }

    @Test
    void anAnnotatedMapIsKeptAndItsRunIsReportedAgain() throws IOException {
        assertThat(brief("kept 1", "acme.Maps.Right")).isZero();
        assertThat(console.out()).contains("Annotated", "kept 1");

        try (Stream<Path> runs = Files.list(results)) {
            Path last = runs.max(Comparator.naturalOrder()).orElseThrow();
            assertThat(console.type("report", last.toString())).isZero();
        }
    }

    @Test
    void aBrokenMapFailsTheRunAndTheCommandThatItSaysReproducesIt() throws IOException {
        String expression = "new acme.Maps.Broken<>(16)";
        assertThat(brief(" repro ", "acme.Maps.Broken", "--factory", expression, "--promises", "concurrent-map"))
                .isEqualTo(1);
        String command = console.out()
                .lines()
                .map(line -> line.substring(line.indexOf(" repro ") + 1))
                .filter(line -> line.startsWith("repro "))
                .findFirst()
                .orElseThrow();
        assertThat(command).endsWith("/ATO-01@Broken");

        assertThat(console.type(command.split(" "))).isZero();
        assertThat(console.out()).contains("reproduced: ");
    }

    @Test
    void aSetIsPutThroughTheGuaranteesOfSets() {
        assertThat(briefOf("SET-01", "broken 1", "acme.Maps.Tags", "--promises", "concurrent-set"))
                .isEqualTo(1);
        assertThat(console.out()).contains("SET-01@Tags", "both threads were told that they added the element");
    }

    @Test
    void aSetDoesNotPromiseWhatAMapDoes() {
        assertThat(bring("acme.Maps.Tags", "--promises", "concurrent-map")).isEqualTo(2);
        assertThat(console.err())
                .contains(
                        "Tags is a Set, and all that it is said to promise is of Maps; say --promises with one or more of ")
                .contains("concurrent-set");
    }

    @Test
    void anExpressionOfAClassThatIsNoMapMayMakeOne() {
        String words = "acme.Maps.words()";
        assertThat(brief("raced 1", "acme.Maps", "--factory", words, "--keys", "strings", "--promises", "fail-fast"))
                .isZero();
        assertThat(console.out()).contains("ATO-01", "raced 1");

        assertThat(bring("acme.Maps", "--factory", "new acme.Maps.NoMap()", "--promises", "fail-fast"))
                .isEqualTo(2);
        assertThat(console.err()).contains("new acme.Maps.NoMap()", "cannot be cast to class java.util.Map");
    }

    @Test
    void whoMakesAMapOfAnotherLibraryIsToldWhichAndWhatItDoesNotPromise() {
        String expression = "new java.util.concurrent.ConcurrentSkipListMap<>()";
        assertThat(briefOf("ATO-13", "raced 1", "acme.Maps", "--factory", expression, "--promises", "concurrent-map"))
                .isZero();
        assertThat(console.out())
                .contains("Maps is a java.util.concurrent.ConcurrentSkipListMap")
                .contains("Maps raced where ConcurrentHashMap promises more than a ConcurrentMap must: ATO-13.")
                .contains("say --promises like-concurrent-hash-map");
    }

    @Test
    void wordsForKeysAreNoObstacle() {
        assertThat(brief("raced 1", "acme.Maps::words", "--promises", "compute once"))
                .isZero();
        assertThat(console.out())
                .contains("Maps.words", "raced 1")
                .contains("not applicable to Maps.words (its key type, its view or its limit): ");
    }

    @Test
    void whatAMapDoesNotSupportIsNotRun() {
        assertThat(brief("does not support", "acme.Maps.Partial", "--promises", "concurrent-map"))
                .isEqualTo(3);
        assertThat(console.out())
                .contains("the map does not support putIfAbsent: UnsupportedOperationException: ATO-01@Partial");
    }

    @Test
    void aMapThatEndsItsProgramIsNoInterruption() {
        assertThat(brief("ended by signal", "acme.Maps.Quitting", "--promises", "concurrent-map"))
                .isEqualTo(4);
        assertThat(console.out()).contains("ended by signal 2: ATO-01@Quitting");
    }

    /** A short run. On a busy machine it is repeated with twice the time, until it says what is sought. */
    private int brief(String sought, String map, String... more) {
        return briefOf("ATO-01", sought, map, more);
    }

    private int briefOf(String guarantee, String sought, String map, String... more) {
        int seconds = 4;
        int status = ofOneGuarantee(guarantee, seconds, map, more);
        while (FOUND_NOTHING.contains(status) && !console.out().contains(sought) && seconds < MOST_SECONDS) {
            seconds *= 2;
            status = ofOneGuarantee(guarantee, seconds, map, more);
        }
        return status;
    }

    private int ofOneGuarantee(String guarantee, int seconds, String map, String... more) {
        return bring(
                map,
                Stream.concat(Stream.of("--guarantee", guarantee, "--budget", seconds + "s"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private int bring(String map, String... more) {
        return console.type(Stream.concat(
                        Stream.of("--subject-class", map, "--classpath", jar.toString(), "--out", results.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }
}
