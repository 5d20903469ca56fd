package org.maplitmus.runner.jvm;

import java.util.List;
import java.util.stream.Stream;

/** How the virtual machine of a fork compiles. */
public enum JvmMode {
    /** As shipped. */
    TIERED("tiered") {
        @Override
        public List<String> flags(long stressSeed) {
            return List.of();
        }

        @Override
        public boolean runs(CompileMode mode) {
            return true;
        }
    },
    /** C2 alone, with its schedule of instructions, code motion and value numbering randomized. */
    STRESS("stress") {
        @Override
        public List<String> flags(long stressSeed) {
            return List.of(
                    "-XX:-TieredCompilation",
                    "-XX:+StressLCM",
                    "-XX:+StressGCM",
                    "-XX:+StressIGVN",
                    "-XX:+StressCCP",
                    "-XX:StressSeed=" + stressSeed);
        }

        @Override
        public boolean runs(CompileMode mode) {
            return mode.uses(Compiler.C2) && !mode.uses(Compiler.C1);
        }
    };

    private final String label;

    JvmMode(String label) {
        this.label = label;
    }

    /**
     * The mode with this label.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static JvmMode of(String label) {
        return Stream.of(values())
                .filter(mode -> mode.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no mode of a virtual machine is called " + label));
    }

    /** The flags that make it so; diagnostic options are unlocked by the caller. */
    public abstract List<String> flags(long stressSeed);

    /** Whether {@code mode} makes sense in it. */
    public abstract boolean runs(CompileMode mode);

    /** Its name in reports. */
    public String label() {
        return label;
    }
}
