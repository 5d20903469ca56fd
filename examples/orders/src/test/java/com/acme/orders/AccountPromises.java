package com.acme.orders;

import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Promise;
import org.maplitmus.contract.PromiseSet;
import org.maplitmus.contract.Source;

/** What an account can promise, from strong to weak. */
public final class AccountPromises {

    @Promise("Each order is paid once, whatever the interleaving of deduct, retry and compensate.")
    public static final String STRONG = "strong consistency";

    @Promise("Who has deducted sees it in every balance that he reads afterwards.")
    public static final String READ_YOUR_WRITES = "read your writes";

    @Promise("Once nobody writes any more, the balance is the sum of all orders.")
    public static final String EVENTUAL = "eventual consistency";

    /** All of them, each with the sentence of {@link Account} that makes it. */
    @PromiseSet(
            sentence = "An account that orders are paid from.",
            example = "CarefulAccount",
            claims = {
                @Claim(promises = STRONG, source = @Source("Account.deduct: \"once however often it is asked\"")),
                @Claim(
                        promises = STRONG,
                        source = @Source("Account.compensate: \"who tries again afterwards deducts nothing\"")),
                @Claim(promises = {READ_YOUR_WRITES, EVENTUAL}, source = @Source("Account.balance: \"What is left\""))
            })
    public static final String ACCOUNT = "account";

    private AccountPromises() {}
}
