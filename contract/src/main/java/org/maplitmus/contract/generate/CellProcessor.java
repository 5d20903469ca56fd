package org.maplitmus.contract.generate;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.maplitmus.contract.Adapter;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Claims;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Limit;
import org.maplitmus.contract.Promise;
import org.maplitmus.contract.PromiseSet;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;
import org.maplitmus.contract.model.Catalogue;

/**
 * The annotation processor that writes a cell for every guarantee or limit and every subject that meets it.
 *
 * <p>Cells are written in the round in which their guarantee or subject appears, so that JCStress' own processor, in
 * the same run of javac, finds them in the next round. The last round writes {@link Catalogue#RESOURCE}. Every mistake
 * is a compile error at the place where it was made, and keeps the cells of that element from being written. A
 * guarantee that no subject fits is a warning.
 *
 * <p>The option {@value #CELLS} is a regular expression over the ids of cells: only those that it matches are written,
 * for whoever works on a few and would rather not wait for all.
 */
public final class CellProcessor extends AbstractProcessor {

    /** The option that limits which cells are written, such as {@code -Amaplitmus.cells=VIS-.*}. */
    public static final String CELLS = "maplitmus.cells";

    private Generation generation;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        generation = new Generation(environment);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(
                Promise.class.getName(),
                PromiseSet.class.getName(),
                Claim.class.getName(),
                Claims.class.getName(),
                Guarantee.class.getName(),
                Limit.class.getName(),
                Subject.class.getName(),
                WeakenedTwin.class.getName(),
                Adapter.class.getName());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(CELLS);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Leaves the annotations to other processors too. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!round.processingOver()) {
            generation.advance(round);
        } else if (!round.errorRaised()) {
            generation.finish();
        }
        return false;
    }
}
