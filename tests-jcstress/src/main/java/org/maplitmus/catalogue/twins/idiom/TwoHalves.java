package org.maplitmus.catalogue.twins.idiom;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.LongCell;
import org.maplitmus.catalogue.twins.Gap;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/** A variable of 64 bits that is stored in two halves. */
@Subject(name = "two-halves")
@Claim(
        promises = IdiomPromises.WHOLE_WORDS,
        source =
                @Source(
                        value = "JLS 17.7: \"Writes and reads of volatile long and double values are always atomic\"",
                        url = Docs.NON_ATOMIC))
@WeakenedTwin(of = "volatile-long", without = "the one store for both halves", refutes = "IDM-23")
public final class TwoHalves implements LongCell {

    private volatile int high;
    private volatile int low;

    /** A variable that is 0. */
    public TwoHalves() {}

    @Override
    public long get() {
        return ((long) high << Integer.SIZE) | Integer.toUnsignedLong(low);
    }

    @Override
    public void set(long newValue) {
        high = (int) (newValue >>> Integer.SIZE);
        Gap.open();
        low = (int) newValue;
    }
}
