package org.maplitmus.catalogue.twins;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.function.BiConsumer;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A fail-fast map whose forEach compares its size once, after the last action.
 *
 * <p>The change is reported, but by then every further action has run on a map that was not to be changed.
 */
@Subject(name = "late-for-each")
@Claim(
        promises = MapPromises.PROMPT_FOR_EACH,
        source = @Source("FailFastMap: a function given to forEach \"is checked each time it returns\""))
@WeakenedTwin(of = "FailFastMap", without = "the check each time the action returns", refutes = "ITR-12")
public final class LateForEach<K, V> extends LockedMap<K, V> {

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        int expected = guarded.size();
        new ArrayList<>(guarded.entrySet()).forEach(entry -> action.accept(entry.getKey(), entry.getValue()));
        if (guarded.size() != expected) {
            throw new ConcurrentModificationException();
        }
    }
}
