package sample.detection;

import javax.annotation.processing.Generated;
import org.maplitmus.contract.Thrown;
import org.maplitmus.contract.TrialCell;
import org.openjdk.jcstress.infra.results.LI_Result;

/** MIS-01 on HashMap, which does not promise atomic compute. */
@Generated("org.maplitmus.contract.generate.CellSource")
public class NullIsRefused_HashMap extends NullIsRefused implements TrialCell {

    public NullIsRefused_HashMap() {
        super(sample.Maps.hashMap());
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
