package org.maplitmus.layouts.walls.shape;

import org.maplitmus.layouts.walls.model.ModelThatAsserts;

/** Knows a model, which knows it. */
public record ShapeThatKnowsAModel(ModelThatAsserts model) {}
