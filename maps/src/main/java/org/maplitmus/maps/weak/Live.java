package org.maplitmus.maps.weak;

import org.maplitmus.maps.view.Met;

/** An entry with its value, which cannot be collected while this is held. Immutable. */
record Live<K, V>(K key, V value) implements Met<K, V> {}
