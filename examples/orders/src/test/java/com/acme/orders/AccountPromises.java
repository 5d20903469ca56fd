package com.acme.orders;

import org.maplitmus.contract.Promise;

/** What an account can promise, from strong to weak. */
public final class AccountPromises {

    @Promise("Each order is paid once, whatever the interleaving of deduct, retry and compensate.")
    public static final String STRONG = "strong consistency";

    @Promise("Who has deducted sees it in every balance that he reads afterwards.")
    public static final String READ_YOUR_WRITES = "read your writes";

    @Promise("Once nobody writes any more, the balance is the sum of all orders.")
    public static final String EVENTUAL = "eventual consistency";

    private AccountPromises() {}
}
