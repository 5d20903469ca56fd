package org.maplitmus.contract.generate;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/**
 * A small catalogue, kept as resources: four guarantees, one of them a trial, a limit, and seven subjects, one of them
 * a weakened twin.
 */
final class Sample {

    static final String PUT = "sample/visibility/PutHappensBeforeGet.java";
    static final String LIMIT = "sample/visibility/WorkAfterThePutIsNotPublished.java";
    static final String MERGE = "sample/atomicity/MergeLosesNoUpdate.java";
    static final String ITERATOR = "sample/iteration/IteratorReportsChange.java";
    static final String NULL = "sample/detection/NullIsRefused.java";
    static final String PROMISES = "sample/SamplePromises.java";
    static final String MAPS = "sample/Maps.java";

    private Sample() {}

    static List<JavaFileObject> all() {
        return Stream.of(PUT, LIMIT, MERGE, ITERATOR, NULL, PROMISES, MAPS)
                .map(JavaFileObjects::forResource)
                .toList();
    }

    /** Compiles the sample; every warning is an error but those about annotations without a processor. */
    static Compilation compile(Processor... processors) {
        return Compiler.javac()
                .withProcessors(processors)
                .withOptions("-Xlint:all,-processing,-path", "-Werror")
                .compile(all());
    }
}
