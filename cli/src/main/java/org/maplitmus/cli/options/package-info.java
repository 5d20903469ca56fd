/** The options that more than one command has, and what a user means by them. */
@NullMarked
package org.maplitmus.cli.options;

import org.jspecify.annotations.NullMarked;
