package sample.detection;

import javax.annotation.processing.Generated;
import org.maplitmus.contract.Thrown;
import org.maplitmus.contract.TrialCell;
import org.openjdk.jcstress.infra.results.LI_Result;

/** MIS-01 on ConcurrentHashMap, which promises atomic compute. */
@Generated("org.maplitmus.contract.generate.CellSource")
public class NullIsRefused_ConcurrentHashMap extends NullIsRefused implements TrialCell {

    public NullIsRefused_ConcurrentHashMap() {
        super(sample.Maps.concurrentHashMap());
    }

    @Override
    public Object sample() {
        LI_Result r = new LI_Result();
        Throwable thrown = null;
        try {
            super.writer(r);
        } catch (Throwable e) {
            thrown = Thrown.keep(e);
        }
        if (thrown != null) {
            r.r1 = Thrown.mark(thrown);
            r.r2 = Thrown.MARK;
        }
        return r;
    }
}
