package org.maplitmus.contract.generate;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** The files that a compilation wrote, as the resources of a class loader. */
final class GeneratedResources extends ClassLoader {

    private final Compilation compilation;

    GeneratedResources(Compilation compilation) {
        this.compilation = compilation;
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return compilation
                .generatedFile(StandardLocation.CLASS_OUTPUT, name)
                .map(GeneratedResources::open)
                .orElse(null);
    }

    private static InputStream open(JavaFileObject file) {
        try {
            return file.openInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
