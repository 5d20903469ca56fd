package org.maplitmus.layouts.technique;

import static org.maplitmus.layouts.shape.FieldType.BOOLEAN;
import static org.maplitmus.layouts.shape.FieldType.BYTE;
import static org.maplitmus.layouts.shape.FieldType.INT;
import static org.maplitmus.layouts.shape.FieldType.LONG;
import static org.maplitmus.layouts.shape.FieldType.REFERENCE;

import java.util.List;
import org.maplitmus.layouts.isolation.ArrayUse;
import org.maplitmus.layouts.shape.Contention;
import org.maplitmus.layouts.shape.FieldType;

/** The techniques that are met in published code, right ones and wrong ones. */
public final class Techniques {

    private Techniques() {}

    /** All of them, in the order of the table. */
    public static List<Technique> all() {
        return List.of(
                oneClass(LONG).called("one class: 7 longs, long, 7 longs"),
                oneClass(INT).called("one class: 7 longs, int, 7 longs"),
                between(7, LONG, LONG).called("classes of 7 longs round a long"),
                between(7, LONG, INT).called("classes of 7 longs round an int"),
                between(16, LONG, INT).called("classes of 16 longs round an int"),
                between(7, LONG, REFERENCE).called("classes of 7 longs round a reference"),
                two(8, LONG, INT).called("classes of 8 longs round two ints"),
                two(8, LONG, REFERENCE).called("classes of 8 longs round two references"),
                two(8, LONG, BOOLEAN).called("classes of 8 longs round two booleans"),
                between(56, BYTE, LONG).called("classes of 56 bytes round a long"),
                between(56, BYTE, INT).called("classes of 56 bytes round an int"),
                between(56, BYTE, LONG)
                        .below()
                        .cold(INT)
                        .called("classes of 56 bytes round a long, and a subclass with an int"),
                two(60, BYTE, INT).called("classes of 60 bytes round two ints"),
                between(64, BYTE, LONG).called("classes of 64 bytes round a long"),
                two(64, BYTE, LONG).called("classes of 64 bytes round two longs"),
                two(64, BYTE, REFERENCE).called("classes of 64 bytes round two references"),
                two(64, BYTE, BOOLEAN).called("classes of 64 bytes round two booleans"),
                between(120, BYTE, LONG).called("classes of 120 bytes round a long"),
                between(128, BYTE, INT).called("classes of 128 bytes round an int"),
                between(256, BYTE, LONG).called("classes of 256 bytes round a long"),
                mixed().called("classes of 16 bytes and 16 longs round a long, an int and a boolean"),
                referenceInPadding().called("classes of 64 bytes, the last with a reference that is read"),
                new Sample().pad(64, BYTE).below().hot(LONG).called("a class of 64 bytes before a long, none behind"),
                new Sample().hot(LONG).below().pad(64, BYTE).called("a class of 64 bytes behind a long, none before"),
                new Sample().hot(LONG).called("padding round a reference to an AtomicLong: the AtomicLong"),
                new Sample().cold(INT).hot(LONG, Contention.ALONE).called("@Contended field"),
                new Sample()
                        .cold(INT)
                        .hot(LONG, Contention.in("a"))
                        .hot(INT, Contention.in("b"))
                        .called("@Contended groups"),
                new Sample().contended().hot(LONG).called("@Contended class"),
                new Sample().cold(INT).below().contended().hot(LONG).called("@Contended subclass"),
                new Sample()
                        .contended()
                        .hot(LONG)
                        .below()
                        .cold(INT)
                        .below()
                        .cold(INT)
                        .called("@Contended class, cold fields in its subclasses"),
                new Sample().hot(LONG).below().contended().cold(INT).called("hot field above a @Contended subclass"),
                array("long[], every eighth from the first", new ArrayUse(LONG, 40, 0, 8, 4)),
                array("long[], every eighth from index 8, eight spare", new ArrayUse(LONG, 48, 8, 8, 4)),
                array("long[], every sixteenth from index 16, sixteen spare", new ArrayUse(LONG, 96, 16, 16, 4)));
    }

    private static Sample oneClass(FieldType hot) {
        return new Sample().pad(7, LONG).hot(hot).pad(7, LONG);
    }

    private static Sample between(int pads, FieldType pad, FieldType hot) {
        return new Sample().pad(pads, pad).below().hot(hot).below().pad(pads, pad);
    }

    private static Sample two(int pads, FieldType pad, FieldType hot) {
        return between(pads, pad, hot).below().hot(hot).below().pad(pads, pad);
    }

    private static Sample mixed() {
        Sample sample = new Sample().pad(16, BYTE).pad(16, LONG);
        for (FieldType hot : List.of(LONG, INT, BOOLEAN)) {
            sample.below().hot(hot).below().pad(16, BYTE).pad(16, LONG);
        }
        return sample;
    }

    private static Sample referenceInPadding() {
        return new Sample()
                .pad(64, BYTE)
                .below()
                .hot(REFERENCE)
                .below()
                .pad(64, BYTE)
                .cold(REFERENCE);
    }

    private static Technique array(String name, ArrayUse use) {
        return new Technique(name, use::obligation);
    }
}
