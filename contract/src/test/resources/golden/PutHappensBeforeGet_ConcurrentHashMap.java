package sample.visibility;

import javax.annotation.processing.Generated;
import org.maplitmus.contract.Thrown;
import org.maplitmus.contract.convert.KeysInUse;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** VIS-01 on ConcurrentHashMap, which promises safe publication. */
@Generated("org.maplitmus.contract.generate.CellSource")
@JCStressTest
@State
@Description("VIS-01 on ConcurrentHashMap: What was written before a put is seen after the get that returns it.")
@Outcome(id = {"0, 0", "0, 1"}, expect = Expect.ACCEPTABLE, desc = "the reader came before the put")
@Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "the reader saw the box and the write that filled it")
@Outcome(id = "1, 0", expect = Expect.FORBIDDEN, desc = "the reader saw the box but not the write that filled it")
@Outcome(expect = Expect.FORBIDDEN, desc = "an outcome that the scenario does not foresee")
@Ref("https://example.org/jmm")
public class PutHappensBeforeGet_ConcurrentHashMap extends PutHappensBeforeGet {

    private Throwable thrown;

    public PutHappensBeforeGet_ConcurrentHashMap() {
        super(KeysInUse.seen(sample.Maps.concurrentHashMap()));
    }

    @Override
    @Actor
    public void writer() {
        try {
            super.writer();
        } catch (Throwable e) {
            thrown = Thrown.keep(e);
        }
    }

    @Override
    @Actor
    public void reader(II_Result r) {
        try {
            super.reader(r);
        } catch (Throwable e) {
            thrown = Thrown.keep(e);
        }
    }

    @Arbiter
    public void markThrown(II_Result r) {
        if (thrown != null) {
            r.r1 = Thrown.MARK;
            r.r2 = Thrown.MARK;
        }
    }
}
