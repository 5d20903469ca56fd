package org.maplitmus.report.collect;

/**
 * A file among the raw results that could not be used.
 *
 * @param name its name
 * @param reason why it was skipped
 */
public record SkippedFile(String name, String reason) {}
