/** Folders that are made for a run or for a while. */
@NullMarked
package org.maplitmus.runner.folder;

import org.jspecify.annotations.NullMarked;
