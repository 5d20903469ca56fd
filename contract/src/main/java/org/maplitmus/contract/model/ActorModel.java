package org.maplitmus.contract.model;

/**
 * An actor or arbiter method of a scenario.
 *
 * @param name the method's name, which is its role
 * @param takesResult whether it takes the result object
 * @param source its source text without common indentation, or empty if only the class file was at hand
 */
public record ActorModel(String name, boolean takesResult, String source) {}
