package com.acme.orders;

import org.maplitmus.contract.*;
import org.openjdk.jcstress.infra.results.I_Result;

/** The client tries again, and the order is cancelled, while its first try is still under way. */
@Guarantee(
        id = "PAY-01",
        statement = "An order that is tried twice and compensated leaves the balance as it was.",
        source = @Source("Account.deduct: \"once however often it is asked\""),
        promise = AccountPromises.STRONG,
        allowed = @Outcome(id = "100", sentence = "it was paid once, and given back once"),
        broken = @Outcome(id = "90", sentence = "both tries deducted, and one of the two was given back"))
public class AnOrderIsPaidOnce {

    private final Account account;

    public AnOrderIsPaidOnce(Account account) {
        this.account = account;
    }

    @Actor
    public void firstTry() {
        account.deduct("order", 10);
    }

    @Actor
    public void retryAndCancel() {
        account.deduct("order", 10);
        account.compensate("order");
    }

    @Arbiter
    public void atRest(I_Result result) {
        result.r1 = account.balance();
    }
}
