/**
 * Guarantees as tests of the JUnit platform: {@link org.maplitmus.junit.Litmus} on a class is all that a project
 * writes.
 *
 * <p>The engine of its own finds annotated classes, reads an {@link org.maplitmus.junit.Enquiry} from each, runs its
 * cells once and gives every cell's verdict as a test result of {@link org.maplitmus.junit.Results}.
 */
@NullMarked
package org.maplitmus.junit;

import org.jspecify.annotations.NullMarked;
