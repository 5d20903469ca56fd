package com.acme.orders;

import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;

/** Both versions, which claim the same. */
public final class Accounts {

    private Accounts() {}

    @Subject(name = "CarefulAccount")
    @Claim(promises = AccountPromises.ACCOUNT, source = @Source("CarefulAccount is an Account"))
    public static Account careful() {
        return new CarefulAccount();
    }

    @Subject(name = "HastyAccount")
    @Claim(promises = AccountPromises.ACCOUNT, source = @Source("HastyAccount is an Account"))
    public static Account hasty() {
        return new HastyAccount();
    }
}
