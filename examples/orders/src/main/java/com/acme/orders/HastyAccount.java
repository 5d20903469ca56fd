package com.acme.orders;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** The wrong version: it looks before it takes the key, and shows a copy that only one reader at a time renews. */
public final class HastyAccount implements Account {

    private final AtomicInteger balance = new AtomicInteger(OPENING);
    private final ConcurrentMap<String, Integer> deducted = new ConcurrentHashMap<>();
    private final AtomicBoolean renewing = new AtomicBoolean();
    private volatile int shown = OPENING;

    @Override
    public void deduct(String key, int amount) {
        if (!deducted.containsKey(key)) {
            balance.addAndGet(-amount);
            deducted.put(key, amount);
        }
    }

    @Override
    public void compensate(String key) {
        balance.addAndGet(deducted.put(key, 0));
    }

    @Override
    public int balance() {
        if (renewing.compareAndSet(false, true)) {
            shown = balance.get();
            renewing.set(false);
        }
        return shown;
    }
}
