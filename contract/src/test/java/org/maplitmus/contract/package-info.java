/** Tests of the vocabulary and of the walls of its room. */
@NullMarked
package org.maplitmus.contract;

import org.jspecify.annotations.NullMarked;
