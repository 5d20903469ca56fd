package org.maplitmus.junit;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.maplitmus.contract.model.CellModel;

/** A guarantee and a subject in JUnit's tree: one test, named by number and sentence. */
final class LitmusCell extends AbstractTestDescriptor {

    static final String SEGMENT = "cell";

    private final CellModel model;
    private final Set<TestTag> tags;

    private LitmusCell(UniqueId id, String displayName, CellModel model, Set<TestTag> tags) {
        super(id, displayName);
        this.model = model;
        this.tags = Set.copyOf(tags);
    }

    static LitmusCell of(LitmusClass parent, CellModel model) {
        String subject = parent.hasSeveralSubjects() ? " " + model.subject().name() + ":" : "";
        return new LitmusCell(
                id(parent, model),
                model.guarantee().id() + subject + " " + model.guarantee().statement(),
                model,
                Stream.concat(
                                parent.getTags().stream(),
                                Stream.of(TestTag.create(model.guarantee().family())))
                        .collect(Collectors.toSet()));
    }

    static UniqueId id(LitmusClass parent, CellModel model) {
        return parent.getUniqueId().append(SEGMENT, model.id());
    }

    CellModel model() {
        return model;
    }

    @Override
    public Set<TestTag> getTags() {
        return tags;
    }

    @Override
    public Type getType() {
        return Type.TEST;
    }
}
