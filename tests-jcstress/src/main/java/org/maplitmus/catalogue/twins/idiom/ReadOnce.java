package org.maplitmus.catalogue.twins.idiom;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/** An atomic variable that is a plain field: a compiler may take two reads for one. */
@Subject(name = "read-once")
@Claim(
        promises = IdiomPromises.WRITES_IN_ORDER,
        source =
                @Source(
                        value =
                                "The Go Memory Model, June 6, 2022: atomics: \"If the effect of an atomic operation A is observed by atomic operation B, then A is synchronized before B.\"",
                        url = Docs.GO_MEMORY))
@WeakenedTwin(of = "VarHandle-release-acquire", without = "the acquiring mode of the read", refutes = "IDM-21")
public final class ReadOnce implements IntCell {

    private int value;

    /** A variable that is 0. */
    public ReadOnce() {}

    @Override
    public int get() {
        return value;
    }

    @Override
    public void set(int newValue) {
        value = newValue;
    }
}
