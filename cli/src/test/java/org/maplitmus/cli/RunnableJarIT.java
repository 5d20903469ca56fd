package org.maplitmus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;

/** The runnable jar holds nothing that stands in the way of what its user tests. */
@Tag("any-jdk")
class RunnableJarIT {

    private static final Path JAR = Path.of("target", "maplitmus.jar").toAbsolutePath();
    private static final Path PEERS = JAR.resolveSibling("peers");
    private static final Path OLD = JAR.resolveSibling("old");
    private static final String OLD_JARS = OLD.resolve("eclipse-collections-9.1.0.jar")
            + File.pathSeparator
            + OLD.resolve("eclipse-collections-api-9.1.0.jar");

    private static final long MOST_BYTES = 40_000_000;

    /**
     * What may be found under its own name. Guarantees and generated cells name JCStress; its stand-ins for classes of
     * the JDK are for the compiler, and no virtual machine loads them from here.
     */
    private static final Pattern OURS_OR_ARGUED = Pattern.compile("org/maplitmus/.*"
            + "|org/openjdk/jcstress/.*|jdk/internal/vm/annotation/Contended\\.class|sun/misc/(Contended|Unsafe)\\.class"
            + "|META-INF/(MANIFEST\\.MF|TestList|maplitmus/.*)"
            + "|META-INF/services/(org\\.maplitmus\\..*|javax\\.annotation\\.processing\\.Processor)"
            + "|(META-INF/)?([A-Za-z]+-)*(LICENSE|NOTICE|THIRD-PARTY|THIRD_PARTY_README)");

    /** How the file of a class for Java 8 begins. */
    private static final byte[] JAVA_8_CLASS = {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 52};

    private static final Pattern LOADED = Pattern.compile(" (org\\.eclipse\\.collections\\.\\S+) source: (\\S+)");

    @TempDir
    private Path folder;

    /** How a program ended, and all that it printed. */
    private record Ended(int status, String output) {}

    @Test
    void whatItHoldsUnderItsOwnNameIsOursOrArgued() throws IOException {
        assertThat(entries(JAR))
                .isNotEmpty()
                .filteredOn(RunnableJarIT::isForeign)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com/google/common/base/Joiner.class",
                "kotlin/kotlin.kotlin_builtins",
                "META-INF/versions/11/org/maplitmus/A.class",
                "META-INF/services/kotlin.reflect.A",
                "org/openjdk/jol/A.class"
            })
    void whatIsForeignIsFound(String entry) {
        assertThat(isForeign(entry)).isTrue();
    }

    private static boolean isForeign(String entry) {
        return !OURS_OR_ARGUED.matcher(entry).matches();
    }

    @Test
    void itIsNoLargerThanAgreed() {
        assertThat(JAR.toFile().length()).isBetween(1L, MOST_BYTES);
    }

    @Test
    void everyCellIsPackedAndNoneIsOutside() throws IOException {
        Set<String> packed = packedClasses();
        List<String> cells = catalogue().cells().map(CellModel::className).toList();
        assertThat(cells).isNotEmpty();
        assertThat(lacking(cells, packed)).isEmpty();
        assertThat(Collections.disjoint(entries(JAR), packed)).isTrue();
    }

    @Test
    void aCellThatIsNotPackedIsFound() throws IOException {
        assertThat(lacking(List.of(Main.class.getName()), packedClasses())).containsExactly(Main.class.getName());
    }

    private static List<String> lacking(List<String> cells, Set<String> packed) {
        return cells.stream()
                .filter(cell -> !packed.contains(cell.replace('.', '/') + ".class"))
                .toList();
    }

    static Stream<List<String>> anOldLibraryWithTheJar() {
        String main = Main.class.getName();
        return Stream.of(
                List.of("-cp", JAR + File.pathSeparator + OLD_JARS, main, "run"),
                List.of("-cp", OLD_JARS + File.pathSeparator + JAR, main, "run"),
                List.of("-jar", JAR.toString(), "run", "--classpath", OLD_JARS));
    }

    @ParameterizedTest
    @MethodSource("anOldLibraryWithTheJar")
    void theOldLibraryIsTheOneThatIsTested(List<String> start) throws Exception {
        Ended ended = run(
                start,
                "--map",
                "org.eclipse.collections.impl.map.mutable.ConcurrentHashMap",
                "--promises",
                "concurrent-map",
                "--guarantee",
                "MergeLosesNoIncrement");

        assertThat(ended.status()).as(ended.output()).isZero();
        assertThat(sourcesOfEclipseCollections()).isNotEmpty().allMatch(source -> source.endsWith("-9.1.0.jar"));
    }

    @Test
    void aPeerIsFoundBesideTheJar() throws Exception {
        CellModel cell = cellOfAPeer();
        Ended ended = run(List.of("-jar", JAR.toString(), "run"), ofCell(cell));

        assertThat(ended.status()).as(ended.output()).isZero();
        assertThat(sourcesOfEclipseCollections())
                .isNotEmpty()
                .allMatch(source -> source.startsWith(PEERS.toUri().toString().replace("file:///", "file:/")));
    }

    @Test
    void aPeerOfTheUsersOwnIsTheOneThatIsTested() throws Exception {
        CellModel cell = cellOfAPeer();
        Ended ended =
                run(List.of("-cp", JAR + File.pathSeparator + OLD_JARS, Main.class.getName(), "run"), ofCell(cell));

        assertThat(ended.status()).as(ended.output()).isZero();
        assertThat(sourcesOfEclipseCollections()).isNotEmpty().allMatch(source -> source.endsWith("-9.1.0.jar"));
    }

    @Test
    void aPeerThatIsNowhereIsSaid() throws Exception {
        CellModel cell = cellOfAPeer();
        Path alone = Files.copy(JAR, folder.resolve("maplitmus.jar"));
        Ended ended = run(List.of("-jar", alone.toString(), "run"), ofCell(cell));

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.output())
                .contains(
                        "EclipseConcurrentHashMap needs org.eclipse.collections",
                        folder.resolve("peers").toString())
                .hasLineCount(1);
    }

    /** As far as a later Java can tell: the class that the jar starts with is one that an old Java loads. */
    @Test
    void itStartsWithAClassThatAnOldJavaLoads() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            String main = jar.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
            ZipEntry entry = jar.getEntry(main.replace('.', '/') + ".class");

            assertThat(jar.getInputStream(entry).readAllBytes()).startsWith(JAVA_8_CLASS);
        }
        Ended ended = started(List.of("-jar", JAR.toString(), "--version"));
        assertThat(ended.status()).as(ended.output()).isZero();
    }

    @Test
    void theMainOfJcstressFindsWhatItNeeds() throws Exception {
        Ended ended = started(List.of("-jar", JAR.toString(), "-l", "-t", "_ConcurrentHashMap$"));

        assertThat(ended.status()).as(ended.output()).isZero();
        assertThat(ended.output()).contains("_ConcurrentHashMap");
    }

    @Test
    void explainAsksTheMemoryModelThatIsInTheJar() throws Exception {
        assumeThat(catalogue().cells().map(CellModel::id)).contains("VIS-01@ConcurrentSkipListMap");
        Ended ended = started(List.of(
                "-jar", JAR.toString(), "explain", "VIS-01", "--subject", "ConcurrentSkipListMap", "--out", "results"));

        assertThat(ended.status()).as(ended.output()).isZero();
        assertThat(ended.output())
                .contains("STALE", "If the read of ConcurrentSkipListMap.Node.next at ConcurrentSkipListMap.java:");
    }

    /** One that every build has which has cells of peers at all. */
    private static CellModel cellOfAPeer() throws IOException {
        Optional<CellModel> cell = catalogue()
                .cells()
                .filter(each -> each.subject().name().equals("EclipseConcurrentHashMap"))
                .findFirst();
        assumeThat(cell).isPresent();
        return cell.orElseThrow();
    }

    private static String[] ofCell(CellModel cell) {
        return new String[] {
            "--guarantee", cell.guarantee().id(), "--subject", cell.subject().name()
        };
    }

    private Ended run(List<String> start, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(start);
        command.addAll(List.of(options));
        command.addAll(List.of(
                "--profile",
                "sanity",
                "--allow-not-run",
                "--out",
                folder.resolve("results").toString(),
                "--jvm-arg=-Xlog:class+load:file=" + folder.resolve("loaded-%p.txt")));
        return started(command);
    }

    private Ended started(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Path output = folder.resolve("output.txt");
        Process program = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(program.waitFor(5, TimeUnit.MINUTES)).isTrue();
            return new Ended(program.exitValue(), Files.readString(output));
        } finally {
            program.destroyForcibly();
        }
    }

    private Set<String> sourcesOfEclipseCollections() throws IOException {
        Set<String> sources = new HashSet<>();
        try (Stream<Path> logs = Files.list(folder)) {
            for (Path log : logs.filter(file -> file.getFileName().toString().startsWith("loaded-"))
                    .toList()) {
                Matcher loaded = LOADED.matcher(Files.readString(log));
                while (loaded.find()) {
                    sources.add(loaded.group(2));
                }
            }
        }
        return sources;
    }

    private static Catalogue catalogue() throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {JAR.toUri().toURL()}, null)) {
            return Catalogue.load(loader);
        }
    }

    private static Set<String> entries(Path jar) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            return file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> packedClasses() throws IOException {
        Set<String> classes = new HashSet<>();
        try (ZipFile outer = new ZipFile(JAR.toFile())) {
            for (ZipEntry entry : Collections.list(outer.entries())) {
                if (entry.getName().startsWith("META-INF/maplitmus/packed/cells-")) {
                    addClasses(outer.getInputStream(entry), classes);
                }
            }
        }
        return classes;
    }

    private static void addClasses(InputStream jar, Set<String> classes) throws IOException {
        try (ZipInputStream inner = new ZipInputStream(jar)) {
            for (ZipEntry entry = inner.getNextEntry(); entry != null; entry = inner.getNextEntry()) {
                classes.add(entry.getName());
            }
        }
    }
}
