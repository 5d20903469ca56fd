package org.maplitmus.contract.model;

/**
 * The place a promise is written down.
 *
 * @param text the place in words
 * @param url its address, or empty
 */
public record SourceModel(String text, String url) {}
