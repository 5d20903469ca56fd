/** Tests of the catalogue's values. */
@NullMarked
package org.maplitmus.contract.model;

import org.jspecify.annotations.NullMarked;
