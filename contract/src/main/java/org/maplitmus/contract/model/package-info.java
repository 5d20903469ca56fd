/** The catalogue as plain values: what the annotations say, for the generator, the planner, the judge and the page. */
@NullMarked
package org.maplitmus.contract.model;

import org.jspecify.annotations.NullMarked;
