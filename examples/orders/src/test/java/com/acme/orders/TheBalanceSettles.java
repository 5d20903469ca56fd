package com.acme.orders;

import org.maplitmus.contract.*;
import org.openjdk.jcstress.infra.results.I_Result;

/** Two clients pay an order each, and somebody reads when both are done. */
@Guarantee(
        id = "PAY-03",
        statement = "At rest, the balance is what all payments left.",
        source = @Source("Account.balance: \"what is left\""),
        promise = AccountPromises.EVENTUAL,
        allowed = @Outcome(id = "70", sentence = "both payments had arrived"),
        broken = @Outcome(id = "80|90|100", sentence = "a payment was lost for good"))
public class TheBalanceSettles {

    private final Account account;

    public TheBalanceSettles(Account account) {
        this.account = account;
    }

    @Actor
    public void payerOfTen() {
        account.deduct("first", 10);
        account.balance();
    }

    @Actor
    public void payerOfTwenty() {
        account.deduct("second", 20);
        account.balance();
    }

    @Arbiter
    public void atRest(I_Result result) {
        result.r1 = account.balance();
    }
}
