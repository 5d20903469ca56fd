package sample.atomicity;

import javax.annotation.processing.Generated;
import org.maplitmus.contract.Thrown;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.J_Result;

/** ATO-01 on ConcurrentHashMap without lock, which promises atomic compute. */
@Generated("org.maplitmus.contract.generate.CellSource")
@JCStressTest
@State
@Description("ATO-01 on ConcurrentHashMap without lock: Of two merges of one key none is lost.")
@Outcome(id = "2", expect = Expect.ACCEPTABLE, desc = "both merges were counted")
@Outcome(id = "1", expect = Expect.FORBIDDEN, desc = "one merge overwrote the other")
@Outcome(expect = Expect.FORBIDDEN, desc = "an outcome that the scenario does not foresee")
public class MergeLosesNoUpdate_ConcurrentHashMap_without_lock extends MergeLosesNoUpdate {

    private Throwable thrown;

    public MergeLosesNoUpdate_ConcurrentHashMap_without_lock() {
        super(sample.Maps.LockFree.make());
    }

    @Override
    @Actor
    public void first() {
        try {
            super.first();
        } catch (Throwable e) {
            thrown = Thrown.keep(e);
        }
    }

    @Override
    @Actor
    public void second() {
        try {
            super.second();
        } catch (Throwable e) {
            thrown = Thrown.keep(e);
        }
    }

    @Override
    @Arbiter
    public void count(J_Result r) {
        if (thrown == null) {
            try {
                super.count(r);
            } catch (Throwable e) {
                thrown = Thrown.keep(e);
            }
        }
        if (thrown != null) {
            r.r1 = Thrown.MARK;
        }
    }
}
