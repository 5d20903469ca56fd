package org.maplitmus.runner.jvm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.maplitmus.report.collect.Session;

/**
 * One way to run cells: a virtual machine, how it compiles, and a stress seed.
 *
 * @param jdk which installation
 * @param jvmMode how it compiles
 * @param compileMode which compiler each actor gets
 * @param round counts the forks of the same kind, from 0
 * @param stressSeed the seed of C2's randomizers
 * @param userFlags flags that the user adds, last
 */
public record Configuration(
        Jdk jdk, JvmMode jvmMode, CompileMode compileMode, int round, long stressSeed, List<String> userFlags) {

    /*
     * Small heaps keep the working set of a sample in cache; the heap is touched before the first sample. Unless the
     * user names a collector it is ParallelGC, which has the plainest store barrier: the compilers may reorder the most.
     */
    private static final List<String> COMMON = List.of(
            "-Xms256m",
            "-Xmx256m",
            "-XX:+AlwaysPreTouch",
            "-XX:ParallelGCThreads=2",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-RestrictContended",
            "-XX:-UsePerfData",
            "-Dmaplitmus.reportsWithoutStacks=true",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:CompilerDirectivesLimit=10000");

    private static final String PARALLEL = "-XX:+UseParallelGC";

    /** What a release since 24 needs to be told. */
    private static final List<String> RELEASE_FLAGS =
            List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    private static final Pattern COLLECTOR = Pattern.compile("-XX:\\+Use\\w+GC");

    /** The configuration of an earlier run on {@code jdk}. */
    public static Configuration like(Session.Configuration recorded, Jdk jdk) {
        return new Configuration(
                jdk,
                JvmMode.of(recorded.jvmMode()),
                CompileMode.of(recorded.compileMode()),
                0,
                recorded.stressSeed(),
                userFlags(recorded));
    }

    /** The flags of an earlier run that the user added: those that are not ours. */
    public static List<String> userFlags(Session.Configuration recorded) {
        Set<String> ours = new HashSet<>(COMMON);
        ours.add(PARALLEL);
        ours.addAll(RELEASE_FLAGS);
        ours.addAll(JvmMode.of(recorded.jvmMode()).flags(recorded.stressSeed()));
        return recorded.flags().stream().filter(flag -> !ours.contains(flag)).toList();
    }

    /** The name in reports and file names, unique in a run. */
    public String id() {
        return jdk.description().id() + "-" + jvmMode.label() + "-"
                + compileMode.toString().replace('/', '.') + "-" + (round + 1);
    }

    /** The flags of its forks, without the compiler directives of their cells. */
    public List<String> flags() {
        List<String> flags = new ArrayList<>(COMMON);
        if (userFlags.stream().noneMatch(COLLECTOR.asMatchPredicate())) {
            flags.add(PARALLEL);
        }
        if (jdk.feature() >= 24) {
            flags.addAll(RELEASE_FLAGS);
        }
        flags.addAll(jvmMode.flags(stressSeed));
        flags.addAll(userFlags);
        return flags;
    }

    /** The flag that says how large the heap of its forks is at most: the last one counts. */
    public String heap() {
        return flags().stream().filter(flag -> flag.startsWith("-Xmx")).reduce("", (first, last) -> last);
    }

    /** What reports say of it. */
    public Session.Configuration described(boolean planned) {
        return new Session.Configuration(
                id(), jdk.description().id(), jvmMode.label(), compileMode.toString(), flags(), stressSeed, planned);
    }
}
