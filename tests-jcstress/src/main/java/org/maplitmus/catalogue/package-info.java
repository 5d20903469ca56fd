/**
 * The catalogue: what concurrent maps guarantee, by family, the maps it is put to, and the twins that test the tests.
 */
@NullMarked
package org.maplitmus.catalogue;

import org.jspecify.annotations.NullMarked;
