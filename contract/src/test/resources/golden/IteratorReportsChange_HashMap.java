package sample.iteration;

import javax.annotation.processing.Generated;
import org.maplitmus.contract.Thrown;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LI_Result;

/** ITE-01 on HashMap, which promises loud &amp; clear. */
@Generated("org.maplitmus.contract.generate.CellSource")
@JCStressTest
@State
@Description("ITE-01 on HashMap: An iterator \"fails\" fast \\ and says so: */ <never> ? naively & @later")
@Outcome(id = "none, [01]", expect = Expect.ACCEPTABLE, desc = "the iterator met \"one\" element or none")
@Outcome(id = "none, \\d\\d+", expect = Expect.FORBIDDEN, desc = "the iterator went on over the change")
@Outcome(id = "Concurrent\\w+, -1", expect = Expect.ACCEPTABLE_INTERESTING, desc = "the iterator reported the change")
@Outcome(id = "threw .*, -9", expect = Expect.ACCEPTABLE_INTERESTING, desc = "an actor ended with an exception, which says nothing here")
@Outcome(expect = Expect.FORBIDDEN, desc = "an outcome that the scenario does not foresee")
@Ref("https://example.org/?a=\"b\"")
@Ref("https://example.org/table")
public class IteratorReportsChange_HashMap extends IteratorReportsChange {

    private Throwable thrown;

    public IteratorReportsChange_HashMap() {
        super(() -> sample.Maps.hashMap());
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
    public void iterator(LI_Result r) {
        try {
            super.iterator(r);
        } catch (Throwable e) {
            thrown = Thrown.keep(e);
        }
    }

    @Arbiter
    public void markThrown(LI_Result r) {
        if (thrown != null) {
            r.r1 = Thrown.mark(thrown);
            r.r2 = Thrown.MARK;
        }
    }
}
