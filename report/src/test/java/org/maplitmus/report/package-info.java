/** The walls between the rooms of this module. */
@NullMarked
package org.maplitmus.report;

import org.jspecify.annotations.NullMarked;
