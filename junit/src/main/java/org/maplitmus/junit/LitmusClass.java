package org.maplitmus.junit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.maplitmus.contract.model.CellModel;

/** An annotated class in JUnit's tree: what it asks, or why that cannot be asked. */
final class LitmusClass extends AbstractTestDescriptor {

    static final String SEGMENT = "class";

    private final Class<?> type;
    private final @Nullable Enquiry enquiry;
    private final @Nullable JUnitException problem;

    private LitmusClass(UniqueId id, Class<?> type, @Nullable Enquiry enquiry, @Nullable JUnitException problem) {
        super(id, displayName(type), ClassSource.from(type));
        this.type = type;
        this.enquiry = enquiry;
        this.problem = problem;
    }

    static LitmusClass of(Class<?> type, TestDescriptor parent) {
        UniqueId id = parent.getUniqueId().append(SEGMENT, type.getName());
        try {
            return new LitmusClass(id, type, Enquiry.of(type), null);
        } catch (JUnitException problem) {
            return new LitmusClass(id, type, null, problem);
        }
    }

    private static String displayName(Class<?> type) {
        return AnnotationSupport.findAnnotation(type, DisplayName.class)
                .map(DisplayName::value)
                .orElse(type.getSimpleName());
    }

    /** What it asks; throws what is wrong with it. */
    Enquiry enquiry() {
        if (enquiry == null) {
            throw problem == null ? new JUnitException("nothing is asked") : problem;
        }
        return enquiry;
    }

    /** The cells that it asks for; none if something is wrong with it. */
    List<CellModel> cells() {
        return enquiry == null ? List.of() : enquiry.cells();
    }

    /** Whether tests of several subjects stand beside one another. */
    boolean hasSeveralSubjects() {
        return cells().stream().map(CellModel::subject).distinct().count() > 1;
    }

    /** Why it is not to run, if so. */
    Optional<String> disabled() {
        return AnnotationSupport.findAnnotation(type, Disabled.class).map(Disabled::value);
    }

    @Override
    public Set<TestTag> getTags() {
        return AnnotationSupport.findRepeatableAnnotations(type, Tag.class).stream()
                .map(tag -> TestTag.create(tag.value()))
                .collect(Collectors.toSet());
    }

    /** What reports in files call it. */
    @Override
    public String getLegacyReportingName() {
        return type.getName();
    }

    @Override
    public Type getType() {
        return Type.CONTAINER;
    }

    /** Keeps a class with a problem in the tree, where it can fail. */
    @Override
    public boolean mayRegisterTests() {
        return problem != null;
    }
}
