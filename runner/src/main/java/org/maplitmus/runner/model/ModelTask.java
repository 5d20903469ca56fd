package org.maplitmus.runner.model;

import org.jspecify.annotations.Nullable;

/**
 * A cell to ask about.
 *
 * @param cell its id
 * @param known what is known of it, which holds if it rests on the same; null for nothing
 */
record ModelTask(String cell, @Nullable ModelReply known) {}
