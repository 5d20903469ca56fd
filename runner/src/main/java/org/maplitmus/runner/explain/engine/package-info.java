/** What a model checker is asked and answers, and the source of the class through which it calls a cell. */
@NullMarked
package org.maplitmus.runner.explain.engine;

import org.jspecify.annotations.NullMarked;
