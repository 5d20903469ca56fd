/**
 * Bytecode as a program of the search.
 *
 * <p>A {@link org.maplitmus.weak.load.ModelLoader} loads the classes of a scenario, and copies of the collections of
 * the JDK under another name. In both, each access to a field or an array, each lock and each fence calls
 * {@link org.maplitmus.weak.load.Hooks}. A {@link org.maplitmus.weak.load.Scenario} runs its actors as threads, of
 * which one at a time goes on. What would slip past the rules ends the search: see
 * {@link org.maplitmus.weak.load.EngineException}.
 *
 * <p>Left out: reads of writes that come later, torn longs and doubles, interrupts, what a garbage collector clears.
 * Final fields are read as they stand, and so are the fields that {@code Object.clone} copies. What the code of the JDK
 * that is not copied reads is the newest write.
 */
@NullMarked
package org.maplitmus.weak.load;

import org.jspecify.annotations.NullMarked;
