package org.maplitmus.runner.plan;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maplitmus.runner.jvm.CompileMode;
import org.maplitmus.runner.jvm.Configuration;
import org.maplitmus.runner.jvm.JvmMode;
import org.maplitmus.runner.jvm.UserCompilers;

/**
 * All configurations that a run can have, the most telling first.
 *
 * <p>A profile that goes on until a cell is broken spends its time on new stress seeds of the most telling compile
 * mode: one seed in a few schedules the accesses of a twin as if its barrier were still there.
 */
public final class Configurations {

    private final Terms terms;
    private final Random seeds;

    private Configurations(Terms terms) {
        this.terms = terms;
        this.seeds = new Random(terms.seed());
    }

    /** Round by round, compile mode by compile mode; every installation gets the same modes with the same seeds. */
    public static Stream<Configuration> of(Terms terms) {
        Configurations configurations = new Configurations(terms);
        return IntStream.range(0, terms.profile().rounds()).boxed().flatMap(configurations::round);
    }

    private Stream<Configuration> round(int round) {
        return CompileMode.ALL.stream()
                .filter(UserCompilers.of(terms.jvmArguments())::have)
                .limit(terms.profile().untilBroken() ? 1 : CompileMode.ALL.size())
                .flatMap(compileMode -> Stream.of(JvmMode.values())
                        .filter(jvmMode -> jvmMode.runs(compileMode))
                        .flatMap(jvmMode -> onEveryJdk(jvmMode, compileMode, round)));
    }

    private Stream<Configuration> onEveryJdk(JvmMode jvmMode, CompileMode compileMode, int round) {
        int seed = seeds.nextInt(Integer.MAX_VALUE);
        return terms.jdks().stream()
                .map(jdk -> new Configuration(jdk, jvmMode, compileMode, round, seed, terms.jvmArguments()));
    }
}
