package com.acme.orders;

/** An account that orders are paid from. A client that hears no answer tries again with the same key. */
public interface Account {

    /** What is in a new account. */
    int OPENING = 100;

    /** Deducts {@code amount} for the order {@code key}, once however often it is asked. */
    void deduct(String key, int amount);

    /** Gives back what was deducted for {@code key}, once; who tries again afterwards deducts nothing. */
    void compensate(String key);

    /** What is left. */
    int balance();
}
