package org.maplitmus.contract.model;

/**
 * A promise by name, with the sentence a subject that makes it says.
 *
 * @param name unique in a catalogue
 * @param sentence what is promised
 */
public record PromiseModel(String name, String sentence) {}
