package sample.detection;

import javax.annotation.processing.Generated;
import org.maplitmus.contract.Thrown;
import org.maplitmus.contract.TrialCell;
import org.openjdk.jcstress.infra.results.LI_Result;

/** MIS-01 on Own, which does not promise atomic compute. */
@Generated("org.maplitmus.contract.generate.CellSource")
public class NullIsRefused_Own extends NullIsRefused implements TrialCell {

    public NullIsRefused_Own() {
        super(new sample.Maps.OwnMap<>());
    }

    @Override
    public Object sample() {
        LI_Result r = new LI_Result();
        Throwable thrown = null;
        Throwable reported = null;
        try {
            super.writer(r);
        } catch (Throwable e) {
            if (e instanceof java.util.ConcurrentModificationException || e instanceof sample.Maps.Misused) {
                reported = e;
            } else {
                thrown = Thrown.keep(e);
            }
        }
        if (thrown != null) {
            r.r1 = Thrown.mark(thrown);
            r.r2 = Thrown.MARK;
        } else if (reported != null) {
            r.r1 = Thrown.reportedMark(reported);
            r.r2 = Thrown.REPORTED_MARK;
        }
        return r;
    }
}
