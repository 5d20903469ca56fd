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

/** VIS-02 on ConcurrentHashMap, a limit. */
@Generated("org.maplitmus.contract.generate.CellSource")
@JCStressTest
@State
@Description("VIS-02 on ConcurrentHashMap: A write made after a put need not be seen with the mapping.")
@Outcome(id = "1, 0", expect = Expect.ACCEPTABLE_INTERESTING, desc = "the reader came before the work")
@Outcome(id = "0, [01]", expect = Expect.ACCEPTABLE, desc = "the reader came before the put")
@Outcome(expect = Expect.ACCEPTABLE_INTERESTING, desc = "an outcome that says nothing of the limit")
@Ref("https://example.org/jls")
public class WorkAfterThePutIsNotPublished_ConcurrentHashMap extends WorkAfterThePutIsNotPublished {

    private Throwable thrown;

    public WorkAfterThePutIsNotPublished_ConcurrentHashMap() {
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
