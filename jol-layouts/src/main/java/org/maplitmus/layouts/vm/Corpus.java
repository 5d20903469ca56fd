package org.maplitmus.layouts.vm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.maplitmus.layouts.shape.ClassShape;
import org.maplitmus.layouts.shape.Contention;
import org.maplitmus.layouts.shape.FieldShape;
import org.maplitmus.layouts.shape.FieldType;

/**
 * Generated classes to compare a layout model with a virtual machine on: hierarchies of one to five classes with up to
 * a dozen fields each, a part of them with {@code @Contended} in all its places.
 *
 * <p>The same seed gives the same classes in every virtual machine.
 */
final class Corpus {

    private static final int DEEPEST = 5;
    private static final int MOST_FIELDS = 12;
    private static final FieldType[] TYPES = FieldType.values();

    private final Random random;
    private final List<ClassShape> classes = new ArrayList<>();

    private Corpus(long seed) {
        this.random = new Random(seed);
    }

    /** At least {@code atLeast} classes, each behind its superclass. */
    static List<ClassShape> of(long seed, int atLeast) {
        Corpus corpus = new Corpus(seed);
        while (corpus.classes.size() < atLeast) {
            corpus.addHierarchy();
        }
        return corpus.classes;
    }

    private void addHierarchy() {
        boolean contention = random.nextInt(3) == 0;
        ClassShape shape = ClassShape.root(name(), List.of());
        shape = new ClassShape(shape.name(), shape.parent(), contended(contention), fields(contention));
        classes.add(shape);
        for (int depth = random.nextInt(DEEPEST); depth > 0; depth--) {
            shape = new ClassShape(name(), Optional.of(shape), contended(contention), fields(contention));
            classes.add(shape);
        }
    }

    private String name() {
        return "generated.C" + classes.size();
    }

    private boolean contended(boolean possible) {
        return possible && random.nextInt(4) == 0;
    }

    private List<FieldShape> fields(boolean contention) {
        int count = random.nextInt(5) == 0 ? 0 : random.nextInt(MOST_FIELDS) + 1;
        List<FieldShape> fields = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            fields.add(new FieldShape("f" + i, TYPES[random.nextInt(TYPES.length)], contention(contention)));
        }
        return fields;
    }

    private Contention contention(boolean possible) {
        if (!possible || random.nextInt(5) > 0) {
            return Contention.NONE;
        }
        return random.nextBoolean() ? Contention.ALONE : Contention.in("group" + random.nextInt(2));
    }
}
