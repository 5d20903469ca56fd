package com.acme.orders;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The right version: whoever is first with a key moves the money within the one step that takes the key. */
public final class CarefulAccount implements Account {

    private final AtomicInteger balance = new AtomicInteger(OPENING);
    private final ConcurrentMap<String, Integer> deducted = new ConcurrentHashMap<>();

    @Override
    public void deduct(String key, int amount) {
        deducted.computeIfAbsent(key, first -> {
            balance.addAndGet(-amount);
            return amount;
        });
    }

    @Override
    public void compensate(String key) {
        deducted.computeIfPresent(key, (same, amount) -> {
            balance.addAndGet(amount);
            return 0;
        });
    }

    @Override
    public int balance() {
        return balance.get();
    }
}
