/** The models against each other, against JOL and against the running virtual machine. */
@NullMarked
package org.maplitmus.layouts.model;

import org.jspecify.annotations.NullMarked;
