package io.asyncfacade.processor.reader;

import io.asyncfacade.processor.reader.types.Members;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Orders methods as a reader of the interface expects: as declared, the inherited ones after them, sorted. Of a class
 * file all are sorted, since compilers read its methods in different orders.
 */
final class MethodOrder {
    private MethodOrder() {}

    static List<Members.Method> of(Collection<Members.Method> methods, TypeElement type, boolean isSource) {
        Map<Element, Integer> declared = new HashMap<>();
        if (isSource) {
            // The compilers do not agree where among the members of a record they put what they add.
            type.getRecordComponents().forEach(component -> declared.put(component.getAccessor(), declared.size()));
            for (Element element : type.getEnclosedElements()) {
                declared.putIfAbsent(element, declared.size());
            }
        }
        List<Members.Method> ordered = new ArrayList<>(methods);
        ordered.sort(Comparator.<Members.Method>comparingInt(
                        method -> declared.getOrDefault(method.best().method(), Integer.MAX_VALUE))
                .thenComparing(Members.Method::key));
        return ordered;
    }
}
