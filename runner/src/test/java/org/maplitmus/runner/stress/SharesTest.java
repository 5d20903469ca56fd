package org.maplitmus.runner.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void aForkGetsItsPartByItsExpectedLength() {
        Shares shares = new Shares(40, 0);

        assertThat(shares.next(10, 80)).isCloseTo(0.95 * 20, within(1e-9));
        assertThat(shares.next(30, 80)).isCloseTo(0.95 * 80, within(1e-9));
    }

    @Test
    void whatIsKeptForOthersIsNotShared() {
        assertThat(new Shares(40, 60).next(20, 80)).isCloseTo(0.95 * 10, within(1e-9));
        assertThat(new Shares(40, 60).next(20, 50)).isZero();
    }

    @Test
    void whoComesBehindTheExpectedForksHasNoShare() {
        Shares shares = new Shares(10, 0);

        shares.next(10, 80);
        assertThat(shares.next(10, 80)).isZero();
        assertThat(new Shares(0, 0).next(10, 80)).isZero();
    }
}
