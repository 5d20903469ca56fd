package org.maplitmus.catalogue.twins.idiom;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.catalogue.twins.Gap;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/** A variable whose store is made on a guess, and put right when the value is known. */
@Subject(name = "guesses-first")
@Claim(
        promises = IdiomPromises.NOTHING_INVENTED,
        source = @Source(value = "JLS 17.4.8, Executions and Causality Requirements", url = Docs.CAUSALITY))
@WeakenedTwin(of = "VarHandle-opaque", without = "the wait for the value before the store", refutes = "IDM-22")
public final class GuessesFirst implements IntCell {

    private static final VarHandle VALUE;

    static {
        try {
            VALUE = MethodHandles.lookup().findVarHandle(GuessesFirst.class, "value", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @SuppressWarnings("UnusedVariable") // Reached through VALUE.
    private int value;

    /** A variable that is 0. */
    public GuessesFirst() {}

    @Override
    public int get() {
        return (int) VALUE.getOpaque(this);
    }

    @Override
    public void set(int newValue) {
        VALUE.setOpaque(this, 42);
        Gap.open();
        VALUE.setOpaque(this, newValue);
    }
}
