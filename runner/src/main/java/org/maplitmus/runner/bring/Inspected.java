package org.maplitmus.runner.bring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.SubjectModel;

/**
 * Brought maps whose classes were looked at, and none of whose code has run.
 *
 * @param jars where the maps are
 * @param maps the maps
 * @param catalogue the catalogue with them and every cell that they fit
 */
public record Inspected(Jars jars, List<BroughtSubject> maps, Catalogue catalogue) {

    /** Copies the list. */
    public Inspected {
        maps = List.copyOf(maps);
    }

    /**
     * Inspects the maps that {@code wishes} mean.
     *
     * @throws BringException if one of them cannot be brought
     */
    public static Inspected of(Catalogue catalogue, Jars jars, List<Wish> wishes) throws BringException, IOException {
        Introspection introspection = new Introspection(jars, catalogue);
        List<BroughtSubject> maps = new ArrayList<>();
        for (Wish wish : wishes) {
            BroughtSubject map = introspection.of(wish);
            if (maps.stream().anyMatch(other -> other.makerName().equals(map.makerName()))) {
                throw new BringException(new BringProblem.SameName(map.subject().name()));
            }
            maps.add(map);
        }
        return new Inspected(jars, maps, with(catalogue, maps));
    }

    private static Catalogue with(Catalogue catalogue, List<BroughtSubject> maps) {
        List<SubjectModel> subjects = Stream.concat(
                        maps.stream().map(BroughtSubject::subject), catalogue.subjects().stream())
                .toList();
        Stream<String> added = maps.stream()
                .flatMap(map -> catalogue.guarantees().stream()
                        .filter(guarantee -> Fitting.fits(map, guarantee))
                        .map(guarantee -> new CellModel(guarantee, map.subject()).id()));
        return new Catalogue(
                catalogue.promises(),
                catalogue.promiseSets(),
                catalogue.guarantees(),
                subjects,
                Stream.concat(catalogue.cellIds().stream(), added).toList());
    }

    /**
     * The same without the cells whose scenario has more entries at once than its map holds, or nobody knows how many.
     *
     * @param entries how many entries scenarios have at once, by the id of their guarantee
     */
    Inspected within(Map<String, Integer> entries) {
        Set<String> overfull = maps.stream()
                .flatMap(map -> catalogue.guarantees().stream()
                        .filter(guarantee -> !map.holds(guarantee, entries))
                        .map(guarantee -> new CellModel(guarantee, map.subject()).id()))
                .collect(Collectors.toSet());
        return new Inspected(jars, maps, catalogue.without(overfull));
    }

    /** Whether one of the maps holds a limited number of entries. */
    boolean limited() {
        return maps.stream().anyMatch(map -> map.limit() > 0);
    }

    /** The names of the maps as subjects. */
    public List<String> names() {
        return maps.stream().map(map -> map.subject().name()).toList();
    }

    /** The guarantees of maps that a brought map cannot be put to, by its name: they are left out. */
    public Map<String, List<GuaranteeModel>> leftOut() {
        Set<String> ids = new HashSet<>(catalogue.cellIds());
        Map<String, List<GuaranteeModel>> leftOut = new LinkedHashMap<>();
        for (BroughtSubject map : maps) {
            leftOut.put(
                    map.subject().name(),
                    catalogue.guarantees().stream()
                            .filter(map.type()::isAskedOfAnyBy)
                            .filter(guarantee -> !ids.contains(new CellModel(guarantee, map.subject()).id()))
                            .toList());
        }
        return leftOut;
    }
}
