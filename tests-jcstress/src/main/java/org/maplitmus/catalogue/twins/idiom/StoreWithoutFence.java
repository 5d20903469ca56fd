package org.maplitmus.catalogue.twins.idiom;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/** An atomic variable whose store is not followed by a fence: a later load may be ahead of it. */
@Subject(name = "store-without-fence")
@Claim(
        promises = IdiomPromises.ONE_ORDER,
        source =
                @Source(
                        value = "The Go Memory Model, June 6, 2022: atomics: \"in some sequentially consistent order\"",
                        url = Docs.GO_MEMORY))
@WeakenedTwin(of = "VarHandle-volatile", without = "the fence after the store", refutes = "IDM-20")
public final class StoreWithoutFence implements IntCell {

    private static final VarHandle VALUE;

    static {
        try {
            VALUE = MethodHandles.lookup().findVarHandle(StoreWithoutFence.class, "value", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @SuppressWarnings("UnusedVariable") // Reached through VALUE.
    private int value;

    /** A variable that is 0. */
    public StoreWithoutFence() {}

    @Override
    public int get() {
        return (int) VALUE.getVolatile(this);
    }

    @Override
    public void set(int newValue) {
        VALUE.setRelease(this, newValue);
    }
}
