package org.maplitmus.catalogue.twins.access;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.maplitmus.catalogue.AccessModes;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * Variables whose reads or writes are one step weaker than the mode whose promises they claim.
 *
 * <p>They are a set of their own, for x86 shows few of them. The memory model refutes them in the layer WEAK, but for
 * {@code plain-write}, which only the letter of the JLS refutes, and VAR-06 and VAR-07 on {@code plain-read}, which
 * take a read of a later write.
 */
public final class OneStepWeaker {

    private static final String SET = "weaker-modes";

    private OneStepWeaker() {}

    /** A variable with opaque writes and plain reads. */
    @Subject(name = "plain-read", set = SET)
    @Claim(
            promises = {IdiomPromises.COHERENT, IdiomPromises.READS_COME_FIRST},
            source = @Source(value = AccessModes.OPAQUE, url = Docs.VAR_HANDLE))
    @WeakenedTwin(
            of = "VarHandle-opaque",
            without = "the mode of the read",
            refutes = {"VAR-01", "VAR-02", "VAR-03", "VAR-05", "VAR-06", "VAR-07"})
    public static IntCell plainRead() {
        return new Variable() {
            @Override
            public int get() {
                return getPlain();
            }

            @Override
            public void set(int value) {
                setOpaque(value);
            }
        };
    }

    /** A variable with plain writes and opaque reads. */
    @Subject(name = "plain-write", set = SET)
    @Claim(promises = IdiomPromises.COHERENT, source = @Source(value = AccessModes.OPAQUE, url = Docs.VAR_HANDLE))
    @WeakenedTwin(of = "VarHandle-opaque", without = "the mode of the write", refutes = "VAR-04")
    public static IntCell plainWrite() {
        return new Variable() {
            @Override
            public int get() {
                return getOpaque();
            }

            @Override
            public void set(int value) {
                setPlain(value);
            }
        };
    }

    /** A variable with releasing writes and opaque reads. */
    @Subject(name = "opaque-read", set = SET)
    @Claim(
            promises = IdiomPromises.WRITES_IN_ORDER,
            source = @Source(value = AccessModes.RELEASE_ACQUIRE, url = Docs.VAR_HANDLE))
    @WeakenedTwin(
            of = "VarHandle-release-acquire",
            without = "the acquiring mode of the read",
            refutes = {"VAR-08", "VAR-09", "VAR-10", "VAR-11", "VAR-12", "VAR-25", "VAR-26", "VAR-27"})
    public static IntCell opaqueRead() {
        return new Variable() {
            @Override
            public int get() {
                return getOpaque();
            }

            @Override
            public void set(int value) {
                setRelease(value);
            }
        };
    }

    /** A variable with opaque writes and acquiring reads. */
    @Subject(name = "opaque-write", set = SET)
    @Claim(
            promises = IdiomPromises.WRITES_IN_ORDER,
            source = @Source(value = AccessModes.RELEASE_ACQUIRE, url = Docs.VAR_HANDLE))
    @WeakenedTwin(
            of = "VarHandle-release-acquire",
            without = "the releasing mode of the write",
            refutes = {"VAR-08", "VAR-09", "VAR-10", "VAR-11", "VAR-12", "VAR-25", "VAR-26", "VAR-27"})
    public static IntCell opaqueWrite() {
        return new Variable() {
            @Override
            public int get() {
                return getAcquire();
            }

            @Override
            public void set(int value) {
                setOpaque(value);
            }
        };
    }

    /** A variable with volatile writes and acquiring reads. */
    @Subject(name = "acquire-read", set = SET)
    @Claim(promises = IdiomPromises.ONE_ORDER, source = @Source(value = AccessModes.VOLATILE, url = Docs.VAR_HANDLE))
    @WeakenedTwin(
            of = "VarHandle-volatile",
            without = "the volatile mode of the read",
            refutes = {"VAR-13", "VAR-14", "VAR-16", "VAR-17", "VAR-18", "VAR-20", "VAR-21", "VAR-22", "VAR-23"})
    public static IntCell acquireRead() {
        return new Variable() {
            @Override
            public int get() {
                return getAcquire();
            }

            @Override
            public void set(int value) {
                setVolatile(value);
            }
        };
    }

    /** A variable with releasing writes and volatile reads. */
    @Subject(name = "release-write", set = SET)
    @Claim(promises = IdiomPromises.ONE_ORDER, source = @Source(value = AccessModes.VOLATILE, url = Docs.VAR_HANDLE))
    @WeakenedTwin(
            of = "VarHandle-volatile",
            without = "the volatile mode of the write",
            refutes = {
                "VAR-13", "VAR-14", "VAR-15", "VAR-16", "VAR-17", "VAR-18", "VAR-19", "VAR-20", "VAR-21", "VAR-22",
                "VAR-23", "VAR-24"
            })
    public static IntCell releaseWrite() {
        return new Variable() {
            @Override
            public int get() {
                return getVolatile();
            }

            @Override
            public void set(int value) {
                setRelease(value);
            }
        };
    }

    /** A field in all modes. */
    private abstract static class Variable implements IntCell {

        private static final VarHandle VALUE;

        static {
            try {
                VALUE = MethodHandles.lookup().findVarHandle(Variable.class, "value", int.class);
            } catch (ReflectiveOperationException e) {
                throw new ExceptionInInitializerError(e);
            }
        }

        private int value;

        final int getPlain() {
            return value;
        }

        final int getOpaque() {
            return (int) VALUE.getOpaque(this);
        }

        final int getAcquire() {
            return (int) VALUE.getAcquire(this);
        }

        final int getVolatile() {
            return (int) VALUE.getVolatile(this);
        }

        final void setPlain(int newValue) {
            value = newValue;
        }

        final void setOpaque(int newValue) {
            VALUE.setOpaque(this, newValue);
        }

        final void setRelease(int newValue) {
            VALUE.setRelease(this, newValue);
        }

        final void setVolatile(int newValue) {
            VALUE.setVolatile(this, newValue);
        }
    }
}
