package org.maplitmus.runner.explain.engine;

/** A model checker that runs the actors of a cell in one interleaving after the other. Not thread-safe. */
public interface Engine {

    /**
     * Looks for an interleaving that answers {@code question}; {@code adapter} is the class that {@link AdapterSource}
     * made for its cell.
     *
     * <p>What goes wrong inside the engine is an answer of its own, {@link Answer.Kind#ENGINE_ERROR}.
     */
    Answer answer(Question question, Class<?> adapter);
}
