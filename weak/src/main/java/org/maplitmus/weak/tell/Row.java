package org.maplitmus.weak.tell;

/**
 * A line of an account.
 *
 * @param column the number of the thread
 * @param depth how many calls deep
 * @param text what was done or called
 * @param place file and line, or empty
 */
record Row(int column, int depth, String text, String place) {}
