package org.maplitmus.runner.jvm;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The compilers that the flags of a user leave to a virtual machine. Without one, an actor is not compiled by it
 * whatever a configuration says.
 *
 * @param left those that are left; the interpreter always is
 */
public record UserCompilers(Set<Compiler> left) {

    /** Copies the set. */
    public UserCompilers {
        left = Set.copyOf(left);
    }

    /** What {@code flags} leave; of two that contradict each other the later counts. */
    public static UserCompilers of(List<String> flags) {
        Set<Compiler> left = EnumSet.allOf(Compiler.class);
        boolean interpreted = false;
        for (String flag : flags) {
            switch (flag) {
                case "-Xint" -> interpreted = true;
                case "-Xmixed", "-Xcomp" -> interpreted = false;
                case "-XX:TieredStopAtLevel=0" -> left = EnumSet.of(Compiler.INT);
                case "-XX:TieredStopAtLevel=1", "-XX:TieredStopAtLevel=2", "-XX:TieredStopAtLevel=3" ->
                    left = EnumSet.of(Compiler.INT, Compiler.C1);
                case "-XX:TieredStopAtLevel=4", "-XX:+TieredCompilation" -> left = EnumSet.allOf(Compiler.class);
                case "-XX:-TieredCompilation" -> left = EnumSet.of(Compiler.INT, Compiler.C2);
                default -> {}
            }
        }
        return new UserCompilers(interpreted ? Set.of(Compiler.INT) : left);
    }

    /** Whether every actor finds the compiler that {@code mode} gives it. */
    public boolean have(CompileMode mode) {
        return left.contains(mode.even()) && left.contains(mode.odd());
    }
}
