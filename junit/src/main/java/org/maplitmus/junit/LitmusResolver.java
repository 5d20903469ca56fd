package org.maplitmus.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.support.discovery.SelectorResolver;
import org.maplitmus.contract.model.CellModel;

/** Finds the annotated classes that selectors mean, and their cells. */
final class LitmusResolver implements SelectorResolver {

    @Override
    public Resolution resolve(ClassSelector selector, Context context) {
        Class<?> type = selector.getJavaClass();
        return LitmusEngine.isMeant(type) ? ofClass(type, context) : Resolution.unresolved();
    }

    private static Resolution ofClass(Class<?> type, Context context) {
        return context.addToParent(parent -> Optional.of(LitmusClass.of(type, parent)))
                .map(found -> Resolution.match(Match.exact(found, () -> cells(found))))
                .orElseGet(Resolution::unresolved);
    }

    private static Set<DiscoverySelector> cells(LitmusClass found) {
        return found.cells().stream()
                .map(cell -> selectUniqueId(LitmusCell.id(found, cell)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Resolution resolve(UniqueIdSelector selector, Context context) {
        UniqueId id = selector.getUniqueId();
        UniqueId.Segment last = id.getLastSegment();
        return switch (last.getType()) {
            case LitmusClass.SEGMENT -> ofClass(last.getValue(), context);
            case LitmusCell.SEGMENT -> ofCell(id, last.getValue(), context);
            default -> Resolution.unresolved();
        };
    }

    private static Resolution ofClass(String name, Context context) {
        return ReflectionSupport.tryToLoadClass(name)
                .toOptional()
                .flatMap(type -> context.resolve(selectClass(type)))
                .map(found -> Resolution.match(Match.exact(found, () -> cells((LitmusClass) found))))
                .orElseGet(Resolution::unresolved);
    }

    private static Resolution ofCell(UniqueId id, String name, Context context) {
        return context.addToParent(() -> selectUniqueId(id.removeLastSegment()), parent -> cell(parent, name))
                .map(found -> Resolution.match(Match.exact(found)))
                .orElseGet(Resolution::unresolved);
    }

    private static Optional<LitmusCell> cell(TestDescriptor parent, String name) {
        if (!(parent instanceof LitmusClass found)) {
            return Optional.empty();
        }
        Optional<CellModel> cell =
                found.cells().stream().filter(each -> each.id().equals(name)).findFirst();
        return cell.map(each -> LitmusCell.of(found, each));
    }
}
