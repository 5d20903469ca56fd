package org.maplitmus.maps.go;

import org.jspecify.annotations.Nullable;

/**
 * The two results of {@code value, ok := m[key]}.
 *
 * @param value the value, or null if the key is absent
 * @param ok whether the key is present
 */
public record Lookup<V extends @Nullable Object>(@Nullable V value, boolean ok) {}
