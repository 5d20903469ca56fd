package org.maplitmus.layouts.vm;

import java.io.IOException;
import java.util.Optional;

/**
 * Refuses verdicts on a JDK that is newer than the rules, unless its layouts turn out to follow them.
 *
 * <p>On such a JDK the comparison with the running machine comes first, once for each program.
 */
public final class KnownRules {

    private static final int NEWEST = 25;

    private KnownRules() {}

    /**
     * Returns if the running JDK is one whose rules are known or seem to hold.
     *
     * @throws IllegalStateException if its layouts differ, or cannot be compared
     */
    public static void require() {
        refusal().ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
    }

    /** Why verdicts on the running JDK are refused; empty if its rules are known or seem to hold. */
    public static Optional<String> refusal() {
        return Runtime.version().feature() > NEWEST ? OfRunningJdk.REFUSAL : Optional.empty();
    }

    /** Why verdicts are refused on {@code home}; empty if the model agrees with it. */
    static Optional<String> refusal(VmConfiguration configuration, String classpath) {
        try {
            LayoutComparison comparison = LayoutComparison.run(configuration, classpath);
            return comparison.agrees()
                    ? Optional.empty()
                    : Optional.of(
                            "Java %s lays objects out in a way that is not known here: %d differences in %d classes, such as %s; no verdict"
                                    .formatted(
                                            configuration.home().version(),
                                            comparison.mismatches().size(),
                                            comparison.classes(),
                                            comparison.mismatches().get(0)));
        } catch (IOException e) {
            return Optional.of("Java " + configuration.home().version()
                    + " is newer than the rules and cannot be compared with them: " + e.getMessage());
        }
    }

    /** Compared when it is first asked for. */
    private static final class OfRunningJdk {

        static final Optional<String> REFUSAL = VmConfiguration.of(JavaHome.current()).stream()
                .map(configuration -> refusal(configuration, System.getProperty("java.class.path")))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
