package org.maplitmus.runner.jvm;

import java.util.List;

/**
 * Which compiler each actor gets: the even actors the first, the odd ones the second.
 *
 * @param even for the actors 0, 2
 * @param odd for the actors 1, 3
 */
public record CompileMode(Compiler even, Compiler odd) {

    /** All modes, the most telling first: what C2 does to both sides, then to one, then what is left without it. */
    public static final List<CompileMode> ALL = List.of(
            new CompileMode(Compiler.C2, Compiler.C2),
            new CompileMode(Compiler.C2, Compiler.C1),
            new CompileMode(Compiler.C1, Compiler.C2),
            new CompileMode(Compiler.C1, Compiler.C1),
            new CompileMode(Compiler.C2, Compiler.INT),
            new CompileMode(Compiler.INT, Compiler.C2),
            new CompileMode(Compiler.C1, Compiler.INT),
            new CompileMode(Compiler.INT, Compiler.C1),
            new CompileMode(Compiler.INT, Compiler.INT));

    /**
     * The mode that prints as {@code text}, such as {@code C2/INT}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static CompileMode of(String text) {
        return ALL.stream()
                .filter(mode -> mode.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no compile mode is called " + text));
    }

    /** The compiler of the actor at {@code index}. */
    public Compiler of(int index) {
        return index % 2 == 0 ? even : odd;
    }

    /** Whether any actor gets {@code compiler}. */
    public boolean uses(Compiler compiler) {
        return even == compiler || odd == compiler;
    }

    @Override
    public String toString() {
        return even + "/" + odd;
    }
}
