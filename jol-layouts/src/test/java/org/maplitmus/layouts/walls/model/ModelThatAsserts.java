package org.maplitmus.layouts.walls.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.maplitmus.layouts.isolation.Group;
import org.maplitmus.layouts.walls.shape.ShapeThatKnowsAModel;
import org.maplitmus.maps.bin.BinMap;

/** Knows a verdict, an assertion library and a map. */
public record ModelThatAsserts(List<ShapeThatKnowsAModel> shapes, Group group, BinMap<String, String> map) {

    /** Asserts what is none of its business. */
    public void assertEmpty() {
        assertThat(map).isEmpty();
    }
}
