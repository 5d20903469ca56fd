/**
 * What a subject does with one thread, before anybody tells of a race: {@link org.maplitmus.runner.alone.OneThread}
 * runs the actors of a cell one after the other, {@link org.maplitmus.runner.alone.AloneMain} puts maps beside HashMap.
 */
@NullMarked
package org.maplitmus.runner.alone;

import org.jspecify.annotations.NullMarked;
