/** What can be wrong with what a user asks, as data, and how the faces of this program word it. */
@NullMarked
package org.maplitmus.runner.problem;

import org.jspecify.annotations.NullMarked;
