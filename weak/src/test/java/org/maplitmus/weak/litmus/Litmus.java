package org.maplitmus.weak.litmus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.search.Ending;
import org.maplitmus.weak.search.Program;
import org.maplitmus.weak.search.Scheduler;

/** A program of a few accesses a thread, without loops; all variables are 0 at first. */
record Litmus(String name, List<List<Op>> threads) implements Program {

    static final String VARIABLES = "xyzabc";

    /** The usual shapes, with the outcome that each is known for. */
    static final Map<String, String[]> SHAPES = Map.ofEntries(
            shape("MP", "Wx1 Wy1 | Ry Rx", "r0=1 r1=0"),
            shape("SB", "Wx1 Ry | Wy1 Rx", "r0=0 r1=0"),
            shape("LB", "Rx Wy1 | Ry Wx1", "r0=1 r1=1"),
            shape("S", "Wx2 Wy1 | Ry Wx1", "r0=1 x=2"),
            shape("R", "Wx1 Wy1 | Wy2 Rx", "r0=0 y=2"),
            shape("2+2W", "Wx1 Wy2 | Wy1 Wx2", "x=1 y=1"),
            shape("CoRR", "Wx1 | Rx Rx", "r0=1 r1=0"),
            shape("CoRR2", "Wx1 Wx2 | Rx Rx", "r0=2 r1=1"),
            shape("CoWW", "Wx1 Wx2", "x=1"),
            shape("CoRW1", "Rx Wx1", "r0=1"),
            shape("CoRW2", "Wx1 | Rx Wx2", "r0=1 x=1"),
            shape("CoWR", "Wx1 Rx | Wx2", "r0=2 x=1"),
            shape("CoRRRR", "Wx1 | Wx2 | Rx Rx | Rx Rx", "r0=1 r1=2 r2=2 r3=1"),
            shape("WRC", "Wx1 | Rx Wy1 | Ry Rx", "r0=1 r1=1 r2=0"),
            shape("RWC", "Wx1 | Rx Ry | Wy1 Rx", "r0=1 r1=0 r2=0"),
            shape("WWC", "Wx2 | Rx Wy1 | Ry Wx1", "r0=2 r1=1 x=2"),
            shape("ISA2", "Wx1 Wy1 | Ry Wz1 | Rz Rx", "r0=1 r1=1 r2=0"),
            shape("W+RWC", "Wx1 Wy1 | Ry Rz | Wz1 Rx", "r0=1 r1=0 r2=0"),
            shape("3.SB", "Wx1 Ry | Wy1 Rz | Wz1 Rx", "r0=0 r1=0 r2=0"),
            shape("3.LB", "Rx Wy1 | Ry Wz1 | Rz Wx1", "r0=1 r1=1 r2=1"),
            shape("3.2W", "Wx1 Wy2 | Wy1 Wz2 | Wz1 Wx2", "x=1 y=1 z=1"),
            shape("Z6.0", "Wx1 Wy1 | Ry Wz1 | Wz2 Rx", "r0=1 r1=0 z=2"),
            shape("Z6.3", "Wx1 Wy1 | Wy2 Wz1 | Rz Rx", "y=2 r0=1 r1=0"),
            shape("IRIW", "Wx1 | Wy1 | Rx Ry | Ry Rx", "r0=1 r1=0 r2=1 r3=0"),
            shape("IRRWIW", "Wx2 | Rx Ry | Wy1 | Ry Wx1", "r0=2 r1=0 r2=1 x=2"),
            shape("IRWIW", "Wx2 | Rx Wy1 | Wy2 | Ry Wx1", "r0=2 r1=2 x=2 y=2"));

    private static Map.Entry<String, String[]> shape(String name, String text, String weak) {
        return Map.entry(name, new String[] {text, weak});
    }

    /** The number of accesses of a shape. */
    static int accesses(String shape) {
        return text(shape).split("\\s+(\\| )?", -1).length;
    }

    private static String text(String shape) {
        return Objects.requireNonNull(SHAPES.get(shape))[0];
    }

    /** A shape with a letter of {@code p}, {@code o}, {@code a}, {@code v} for the mode of each access. */
    static Litmus of(String shape, String modes) {
        List<List<Op>> threads = new ArrayList<>();
        int access = 0;
        int register = 0;
        for (String thread : text(shape).split("\\|", -1)) {
            List<Op> ops = new ArrayList<>();
            for (String op : thread.trim().split("\\s+", -1)) {
                int variable = VARIABLES.indexOf(op.charAt(1));
                char mode = modes.charAt(access++);
                ops.add(
                        op.charAt(0) == 'R'
                                ? Op.read(register++, variable, mode(mode, Mode.ACQUIRE))
                                : Op.write(variable, op.charAt(2) - '0', mode(mode, Mode.RELEASE)));
            }
            threads.add(ops);
        }
        return new Litmus(shape + " " + modes, threads);
    }

    /** How a shape with such modes is written, such as {@code Wx1.p Wy1.r ∥ Ry.a Rx.p}. */
    static String text(String shape, String modes) {
        List<String> words = new ArrayList<>();
        int access = 0;
        for (String op : text(shape).split("\\s+", -1)) {
            words.add(op.equals("|") ? "∥" : op + "." + letter(op, modes.charAt(access++)));
        }
        return String.join(" ", words);
    }

    private static char letter(String op, char mode) {
        return mode == 'a' && op.charAt(0) == 'W' ? 'r' : mode;
    }

    /** A shape whose accesses are all in one mode. */
    static Litmus uniform(String shape, char mode) {
        return of(shape, String.valueOf(mode).repeat(accesses(shape)));
    }

    private static Mode mode(char letter, Mode ordered) {
        return switch (letter) {
            case 'p' -> Mode.PLAIN;
            case 'o' -> Mode.OPAQUE;
            case 'a' -> ordered;
            default -> Mode.VOLATILE;
        };
    }

    int accesses() {
        return threads.stream().mapToInt(List::size).sum();
    }

    int variables() {
        return 1 + threads.stream().flatMap(List::stream).mapToInt(Op::at).max().orElse(0);
    }

    int registers() {
        return 1
                + threads.stream()
                        .flatMap(List::stream)
                        .mapToInt(Op::register)
                        .max()
                        .orElse(-1);
    }

    @Override
    public Ending run(Layer layer, Scheduler scheduler) {
        return new Machine(this, layer, scheduler).run();
    }

    @Override
    public String toString() {
        return name;
    }

    /** How an outcome is told. */
    static String outcome(int[] registers, int[] memory) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < registers.length; i++) {
            text.append('r').append(i).append('=').append(registers[i]).append(' ');
        }
        for (int i = 0; i < memory.length; i++) {
            text.append(VARIABLES.charAt(i)).append('=').append(memory[i]).append(' ');
        }
        return text.toString();
    }

    /** The outcome that a shape is known for. */
    static String weak(String shape) {
        return Objects.requireNonNull(SHAPES.get(shape))[1];
    }

    /** Whether one of {@code outcomes} is as {@code told}. */
    static boolean hasOneOf(Iterable<String> outcomes, String told) {
        for (String outcome : outcomes) {
            if (List.of(outcome.split(" ", -1)).containsAll(List.of(told.split(" ", -1)))) {
                return true;
            }
        }
        return false;
    }
}
