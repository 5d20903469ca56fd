package org.maplitmus.maps.go.conformance;

import java.util.function.BiConsumer;

/** One Go program of {@code src/test/go}, written again for a model: it reports each figure by name and value. */
@FunctionalInterface
interface Scenario {

    void play(Maps model, BiConsumer<String, Object> figures);
}
