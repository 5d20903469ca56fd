package org.maplitmus.catalogue.twins;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A map whose iterators show what is in the table they began in.
 *
 * <p>The sound iterator looks each key up once more in the table that is there now. Here an entry that was deleted
 * after the move is still in the old table, and is shown.
 */
@Subject(name = "shows-what-has-moved")
@Claim(
        promises = MapPromises.LOCKED_ITERATION,
        source =
                @Source(
                        value =
                                "The Go Programming Language Specification: \"If a map entry that has not yet been reached is removed during iteration, the corresponding iteration value will not be produced\"",
                        url = Docs.GO_RANGE))
@WeakenedTwin(
        of = "map that relocates its entries",
        without = "the second look-up of an entry that has moved",
        refutes = "ITR-15")
public final class ShowsWhatHasMoved<K, V> extends RelocatingMap<K, V> {

    @Override
    @Nullable
    Entry<K, V> shown(Slots<K, V> began, int slot) {
        K key = began.key(slot);
        return key == null ? null : Map.entry(key, began.value(slot));
    }
}
