package com.acme.orders;

import org.maplitmus.contract.*;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two clients pay an order each and look at the balance. */
@Guarantee(
        id = "PAY-02",
        statement = "Who has paid reads a balance without that money.",
        source = @Source("Account.balance: \"what is left\""),
        promise = AccountPromises.READ_YOUR_WRITES,
        allowed = @Outcome(id = "(90|70), (80|70)", sentence = "each saw his own payment, and perhaps the other's"),
        broken = {
            @Outcome(id = "(100|80), .*", sentence = "the first payer did not see his own payment"),
            @Outcome(id = ".*, (100|90)", sentence = "the second payer did not see his own payment")
        })
public class APayerSeesHisPayment {

    private final Account account;

    public APayerSeesHisPayment(Account account) {
        this.account = account;
    }

    @Actor
    public void payerOfTen(II_Result result) {
        account.deduct("first", 10);
        result.r1 = account.balance();
    }

    @Actor
    public void payerOfTwenty(II_Result result) {
        account.deduct("second", 20);
        result.r2 = account.balance();
    }
}
