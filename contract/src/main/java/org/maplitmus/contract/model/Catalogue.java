package org.maplitmus.contract.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.contract.NearestName;

/**
 * All promises, promise sets, guarantees, subjects and cells of one compilation: what the generator writes beside the
 * cells.
 *
 * @param promises every promise that a guarantee or subject names
 * @param promiseSets every promise set
 * @param guarantees in the order of their ids
 * @param subjects real subjects and weakened twins, in the order of declaration where sources are at hand
 * @param cellIds ids of the generated cells
 */
public record Catalogue(
        List<PromiseModel> promises,
        List<PromiseSetModel> promiseSets,
        List<GuaranteeModel> guarantees,
        List<SubjectModel> subjects,
        List<String> cellIds) {

    /** The resource that holds a catalogue as JSON. */
    public static final String RESOURCE = "META-INF/maplitmus/catalogue.json";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Copies the lists; a catalogue of an earlier version says no promise sets. */
    public Catalogue {
        promises = List.copyOf(promises);
        promiseSets = List.copyOf(Objects.requireNonNullElse(promiseSets, List.of()));
        guarantees = List.copyOf(guarantees);
        subjects = List.copyOf(subjects);
        cellIds = List.copyOf(cellIds);
    }

    /**
     * Reads the catalogue that {@code loader} finds first.
     *
     * @throws IOException if there is none or it cannot be read
     */
    public static Catalogue load(ClassLoader loader) throws IOException {
        try (InputStream in = loader.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("no " + RESOURCE + " on the class path: no guarantee was compiled");
            }
            return read(in);
        }
    }

    private static Catalogue read(InputStream in) throws IOException {
        return JSON.treeToValue(FormerJson.renewed(JSON.readTree(in)), Catalogue.class);
    }

    /**
     * Reads every catalogue that {@code loader} finds, as one; of two guarantees, subjects or promise sets with one
     * name, the first counts.
     *
     * @throws IOException if there is none or one cannot be read
     */
    public static Catalogue loadAll(ClassLoader loader) throws IOException {
        Catalogue all = load(loader);
        for (URL further : Collections.list(loader.getResources(RESOURCE))) {
            try (InputStream in = further.openStream()) {
                all = all.before(read(in));
            }
        }
        return all;
    }

    /** The same without the cells that have the ids {@code left}. */
    public Catalogue without(Set<String> left) {
        List<String> kept = cellIds.stream().filter(id -> !left.contains(id)).toList();
        return new Catalogue(promises, promiseSets, guarantees, subjects, kept);
    }

    private Catalogue before(Catalogue later) {
        Set<String> ids = guarantees.stream().map(GuaranteeModel::id).collect(Collectors.toSet());
        Set<String> sets = promiseSets.stream().map(PromiseSetModel::name).collect(Collectors.toSet());
        Set<String> names = subjects.stream().map(SubjectModel::name).collect(Collectors.toSet());
        return new Catalogue(
                Stream.concat(promises.stream(), later.promises.stream())
                        .distinct()
                        .toList(),
                Stream.concat(
                                promiseSets.stream(),
                                later.promiseSets.stream().filter(each -> !sets.contains(each.name())))
                        .toList(),
                Stream.concat(guarantees.stream(), later.guarantees.stream().filter(each -> !ids.contains(each.id())))
                        .toList(),
                Stream.concat(subjects.stream(), later.subjects.stream().filter(each -> !names.contains(each.name())))
                        .toList(),
                Stream.concat(
                                cellIds.stream(),
                                later.cells()
                                        .filter(cell ->
                                                !ids.contains(cell.guarantee().id()))
                                        .filter(cell ->
                                                !names.contains(cell.subject().name()))
                                        .map(CellModel::id))
                        .toList());
    }

    /**
     * Writes this catalogue as JSON and leaves {@code out} open.
     *
     * @throws IOException if {@code out} does
     */
    public void write(OutputStream out) throws IOException {
        out.write(JSON.writeValueAsBytes(this));
    }

    /** The generated cells, guarantee by guarantee. */
    public Stream<CellModel> cells() {
        return cells(Set.copyOf(cellIds));
    }

    /** Those of the generated cells that have one of the ids {@code wanted}, guarantee by guarantee. */
    public Stream<CellModel> cells(Set<String> wanted) {
        Set<String> names = wanted.stream().map(CellModel::subjectOf).collect(Collectors.toSet());
        List<SubjectModel> among =
                subjects.stream().filter(each -> names.contains(each.name())).toList();
        Set<String> ids = cellIds.stream().filter(wanted::contains).collect(Collectors.toSet());
        return guarantees.stream()
                .flatMap(guarantee -> among.stream().map(subject -> new CellModel(guarantee, subject)))
                .filter(cell -> ids.contains(cell.id()));
    }

    /**
     * The subject of that name.
     *
     * @throws IllegalArgumentException if there is none; the message says which is nearest
     */
    public SubjectModel subject(String name) {
        return subjects.stream()
                .filter(subject -> subject.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no subject " + name + nearest(name)));
    }

    private String nearest(String name) {
        return NearestName.hint(name, subjects.stream().map(SubjectModel::name).toList());
    }

    /** The sets that some subject belongs to, each once. */
    public List<String> sets() {
        return subjects.stream()
                .map(SubjectModel::set)
                .filter(set -> !set.isEmpty())
                .distinct()
                .toList();
    }
}
