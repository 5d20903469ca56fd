/**
 * The vocabulary of the house: what a guarantee, a limit, a promise and a subject are.
 *
 * <p>A {@link org.maplitmus.contract.Guarantee} states what is allowed and what is broken. A
 * {@link org.maplitmus.contract.Subject} lists its promises. Whether a broken outcome is a bug or a race worth knowing
 * follows from the two together and is never written by hand. A {@link org.maplitmus.contract.Limit} states what no
 * subject gives.
 */
@NullMarked
package org.maplitmus.contract;

import org.jspecify.annotations.NullMarked;
