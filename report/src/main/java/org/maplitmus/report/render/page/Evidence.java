package org.maplitmus.report.render.page;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.SourceModel;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.report.collect.Session.Configuration;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.JudgedCell.SeenBy;
import org.maplitmus.report.judge.JudgedCell.SeenOutcome;
import org.maplitmus.report.judge.KeysTried;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.render.page.Chapter.Section;
import org.maplitmus.report.render.view.Matrix;

/**
 * What the script of the page shows when a reader opens a cell or compares two subjects, as packed JSON.
 *
 * <p>Every text that cells share stands once and is named by its index, and what is zero or empty is left out:
 *
 * <ul>
 *   <li>{@code configurations}: id, virtual machine, mode, compilers and flags, or the id alone
 *   <li>{@code outcomes}: result, kind and sentence
 *   <li>{@code sources}: text and address of the places where promises are made
 *   <li>{@code reasons}: why there is no verdict, what stands beside it, or which keys were tried
 *   <li>{@code cells}: for each guarantee and each subject, as in {@link Anchor}, a list of the outcomes (index, count,
 *       index, count, ...), the configurations (index, samples, and if any refute: their count, seconds and samples to
 *       the first), the seconds of sampling, and if need be an object with {@code reason}, {@code keys}, which is the
 *       reason that names the kinds of keys that were tried, {@code mishaps}, {@code claimed}, the sources by which a
 *       promise is made, {@code specimen}, {@code reproducer}, {@code explainer}, which is the command that explains
 *       it, and {@code explained} if there is its text
 *   <li>{@code subjects} and {@code promises}: for each guarantee a character for each subject: 1 promised, 0 not, -
 *       not applicable
 * </ul>
 */
public final class Evidence {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Run run;
    private final Set<String> explained;
    private final Map<String, SubjectModel> subjects;
    private final Shared<List<String>> outcomes = new Shared<>();
    private final Shared<String> reasons = new Shared<>();
    private final Shared<SourceModel> sources = new Shared<>();
    private final Shared<List<String>> configurations = new Shared<>();

    private Evidence(PageModel page) {
        this.run = page.run();
        this.explained = page.explained();
        this.subjects = run.subjects().stream().collect(toMap(SubjectModel::name, subject -> subject));
    }

    /** The evidence of {@code page} as gzipped JSON in Base64: it is most of a long run. */
    public static String of(PageModel page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(JSON.writeValueAsBytes(new Evidence(page).tree(page.chapters(), page.matrix())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private ObjectNode tree(List<Chapter> chapters, Matrix matrix) {
        ObjectNode cells = JsonNodeFactory.instance.objectNode();
        chapters.stream()
                .flatMap(chapter -> chapter.sections().stream())
                .forEach(section -> cells.set(section.guarantee().id(), cells(section)));
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.set("subjects", subjects(matrix));
        tree.set("promises", promises(matrix));
        tree.set("configurations", configurations.array());
        tree.set("outcomes", outcomes.array());
        tree.set("reasons", reasons.array());
        tree.set("sources", sources.array());
        tree.set("cells", cells);
        return tree;
    }

    private static ArrayNode subjects(Matrix matrix) {
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        matrix.columns().forEach(subject -> names.add(subject.name()));
        return names;
    }

    private static ObjectNode promises(Matrix matrix) {
        ObjectNode promises = JsonNodeFactory.instance.objectNode();
        for (Matrix.Row row : matrix.rows()) {
            StringBuilder marks = new StringBuilder();
            row.cells()
                    .forEach(cell -> marks.append(
                            cell.map(found -> found.promised() ? '1' : '0').orElse('-')));
            promises.put(row.guarantee().id(), marks.toString());
        }
        return promises;
    }

    private ObjectNode cells(Section section) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        section.all().forEach(cell -> node.set(Anchor.ofSubject(cell.subject()), cell(section, cell)));
        return node;
    }

    private ArrayNode cell(Section section, JudgedCell cell) {
        ArrayNode node = JsonNodeFactory.instance.arrayNode();
        ArrayNode seen = node.addArray();
        cell.outcomes()
                .forEach(outcome -> seen.add(outcomes.index(triple(outcome))).add(outcome.count()));
        ArrayNode by = node.addArray();
        cell.configurations().forEach(seenBy -> by.add(configuration(seenBy)));
        node.add(rounded(cell.seconds()));
        ObjectNode more = more(cell);
        if (cell.promised()) {
            claim(section.guarantee(), cell, more);
        }
        if (section.guarantee().trial() == null && !cell.reproducer().isEmpty()) {
            explain(cell, more);
        }
        return more.isEmpty() ? node : node.add(more);
    }

    private ObjectNode more(JudgedCell cell) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (!cell.reason().isEmpty()) {
            node.put("reason", reasons.index(cell.reason()));
        }
        if (!cell.keys().isEmpty()) {
            node.put("keys", reasons.index(KeysTried.words(cell.keys())));
        }
        if (!cell.mishaps().isEmpty()) {
            ArrayNode mishaps = node.putArray("mishaps");
            cell.mishaps().forEach(mishap -> mishaps.add(run.session().mishaps().indexOf(mishap)));
        }
        if (!cell.specimen().isEmpty()) {
            node.put("specimen", String.join("\n", cell.specimen()));
        }
        if (!cell.reproducer().isEmpty()) {
            node.put("reproducer", cell.reproducer());
        }
        return node;
    }

    private void claim(GuaranteeModel guarantee, JudgedCell cell, ObjectNode more) {
        List<SourceModel> claimed =
                Objects.requireNonNull(subjects.get(cell.subject())).sources(guarantee.promise());
        if (!claimed.isEmpty()) {
            ArrayNode node = more.putArray("claimed");
            claimed.forEach(source -> node.add(sources.index(source)));
        }
    }

    /** Explain takes the cell as the command that reproduces it does. */
    private void explain(JudgedCell cell, ObjectNode more) {
        more.put("explainer", cell.reproducer().replaceFirst(" repro ", " explain "));
        if (explained.contains(cell.id())) {
            more.put("explained", cell.id());
        }
    }

    private static List<String> triple(SeenOutcome outcome) {
        return List.of(outcome.result(), outcome.kind().name().toLowerCase(Locale.ROOT), outcome.sentence());
    }

    private ArrayNode configuration(SeenBy seen) {
        ArrayNode node = JsonNodeFactory.instance.arrayNode();
        node.add(configurations.index(described(seen.configuration()))).add(seen.samples());
        if (seen.broken() > 0) {
            node.add(seen.broken());
        }
        if (seen.broken() > 0 && seen.firstBrokenSeconds() >= 0) {
            node.add(rounded(seen.firstBrokenSeconds())).add(seen.firstBrokenSamples());
        }
        return node;
    }

    private List<String> described(String id) {
        return run.session().configurations().stream()
                .filter(configuration -> configuration.id().equals(id))
                .findFirst()
                .map(Evidence::described)
                .orElse(List.of(id));
    }

    private static List<String> described(Configuration configuration) {
        return List.of(
                configuration.id(),
                configuration.jvm(),
                configuration.jvmMode(),
                configuration.compileMode(),
                String.join(" ", configuration.flags()));
    }

    private static BigDecimal rounded(double seconds) {
        return new BigDecimal(seconds).round(new MathContext(3)).stripTrailingZeros();
    }
}
