package org.maplitmus.contract.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;

/** The files that the generator writes; one that cannot be written is a compile error. */
final class Output {

    private final Elements elements;
    private final Filer filer;
    private final Messager messager;

    Output(ProcessingEnvironment environment) {
        elements = environment.getElementUtils();
        filer = environment.getFiler();
        messager = environment.getMessager();
    }

    void cell(CellModel cell) {
        try (Writer writer = filer.createSourceFile(
                        cell.className(),
                        elements.getTypeElement(cell.guarantee().className()))
                .openWriter()) {
            writer.write(CellSource.of(cell));
        } catch (IOException e) {
            failed(cell.className(), e);
        }
    }

    void catalogue(Catalogue catalogue) {
        try (OutputStream out = filer.createResource(StandardLocation.CLASS_OUTPUT, "", Catalogue.RESOURCE)
                .openOutputStream()) {
            catalogue.write(out);
        } catch (IOException e) {
            failed(Catalogue.RESOURCE, e);
        }
    }

    private void failed(String file, IOException cause) {
        messager.printMessage(Diagnostic.Kind.ERROR, "cannot write %s: %s".formatted(file, cause));
    }
}
