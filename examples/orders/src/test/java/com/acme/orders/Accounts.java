package com.acme.orders;

import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;

/** Both versions, which claim the same. */
public final class Accounts {

    private Accounts() {}

    @Subject(name = "CarefulAccount")
    @Claim(promises = {AccountPromises.STRONG, AccountPromises.READ_YOUR_WRITES, AccountPromises.EVENTUAL}, source = @Source("Account's Javadoc"))
    public static Account careful() {
        return new CarefulAccount();
    }

    @Subject(name = "HastyAccount")
    @Claim(promises = {AccountPromises.STRONG, AccountPromises.READ_YOUR_WRITES, AccountPromises.EVENTUAL}, source = @Source("Account's Javadoc"))
    public static Account hasty() {
        return new HastyAccount();
    }
}
