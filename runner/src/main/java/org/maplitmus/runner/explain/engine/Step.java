package org.maplitmus.runner.explain.engine;

/**
 * What one actor did at one place of an interleaving.
 *
 * @param actor the actor's place in the scenario, from 0
 * @param depth how many calls deep
 * @param text what was done, in our words
 * @param place file and line, such as {@code HashMap.java:1363}, or empty
 * @param telling whether it is needed to follow the turns that the actors take
 */
public record Step(int actor, int depth, String text, String place, boolean telling) {}
