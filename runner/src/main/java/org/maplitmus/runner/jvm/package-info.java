/** Java installations, this machine, and the ways in which a virtual machine can compile the actors of a cell. */
@NullMarked
package org.maplitmus.runner.jvm;

import org.jspecify.annotations.NullMarked;
