/**
 * Where forks find what they run: this program, the cells that its runnable jar keeps packed, and the libraries that
 * subjects need.
 *
 * <p>Whatever the user puts on the class path comes first, and is what is tested.
 */
@NullMarked
package org.maplitmus.runner.classpath;

import org.jspecify.annotations.NullMarked;
