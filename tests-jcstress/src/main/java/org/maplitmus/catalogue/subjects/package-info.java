/** The subjects: the maps under test, each with the promises that its documentation makes. */
@NullMarked
package org.maplitmus.catalogue.subjects;

import org.jspecify.annotations.NullMarked;
