/**
 * The subjects: maps, locks, channels and atomic variables under test, each with the promises that its documentation
 * makes.
 */
@NullMarked
package org.maplitmus.catalogue.subjects;

import org.jspecify.annotations.NullMarked;
