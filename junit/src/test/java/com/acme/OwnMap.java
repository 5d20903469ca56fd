package com.acme;

import java.util.concurrent.ConcurrentHashMap;

/** A sound map of a user's. */
public final class OwnMap<K, V> extends ConcurrentHashMap<K, V> {

    private static final long serialVersionUID = 1L;
}
