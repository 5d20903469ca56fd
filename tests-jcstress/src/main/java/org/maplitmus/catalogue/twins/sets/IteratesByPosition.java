package org.maplitmus.catalogue.twins.sets;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.SetPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A set whose iterators ask at each step for the array of that moment.
 *
 * <p>A removal moves the elements behind it one place forward, and an iterator that has been at this place misses one.
 */
@Subject(name = "iterates-by-position")
@Claim(
        promises = {SetPromises.UNDISTURBED_ITERATORS, SetPromises.SNAPSHOT_ITERATORS},
        source =
                @Source(
                        value =
                                "java.util.concurrent: weakly consistent traversals \"are guaranteed to traverse elements as they existed upon construction exactly once\"",
                        url = Docs.WEAKLY_CONSISTENT))
@WeakenedTwin(
        of = "CopyOnWriteArraySet",
        without = "the array that an iterator began with",
        refutes = {"SET-08", "SET-09"})
public final class IteratesByPosition<E> extends CopiedSet<E> {

    @Override
    public Iterator<E> iterator() {
        return new Steps();
    }

    private final class Steps implements Iterator<E> {

        private int position;
        private @Nullable Object ahead;

        @Override
        public boolean hasNext() {
            @Nullable Object[] now = elements();
            ahead = position < now.length ? now[position] : null;
            return ahead != null;
        }

        @Override
        @SuppressWarnings("unchecked")
        public E next() {
            if (ahead == null && !hasNext()) {
                throw new NoSuchElementException();
            }
            E met = (E) Objects.requireNonNull(ahead);
            position++;
            ahead = null;
            return met;
        }
    }
}
