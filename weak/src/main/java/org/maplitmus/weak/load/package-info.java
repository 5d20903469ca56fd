/**
 * Bytecode as a program of the search.
 *
 * <p>A {@link org.maplitmus.weak.load.ModelLoader} loads the classes of a scenario, and copies of the collections of
 * the JDK under another name. In both, each access to a field or an array, each lock and each fence calls
 * {@link org.maplitmus.weak.load.Hooks}. A {@link org.maplitmus.weak.load.Scenario} runs its actors as threads, of
 * which one at a time goes on. What would slip past the rules ends the search: see
 * {@link org.maplitmus.weak.load.EngineException}.
 */
@NullMarked
package org.maplitmus.weak.load;

import org.jspecify.annotations.NullMarked;
