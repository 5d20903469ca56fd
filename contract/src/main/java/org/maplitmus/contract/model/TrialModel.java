package org.maplitmus.contract.model;

/**
 * The trial of a scenario that has no actors.
 *
 * @param name the method's name
 * @param source its source text without common indentation, or empty if only the class file was at hand
 * @param seconds how long a sample may take, and after how long no further one is begun
 * @param times how many samples are asked for
 */
public record TrialModel(String name, String source, int seconds, int times) {}
