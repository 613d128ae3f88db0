package io.asyncfacade.processor.reader;

import io.asyncfacade.processor.reader.types.Sources;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * Names for the parameters of an adapter method: the declared ones, or names derived from the types where a class file
 * has none, in the same way on every compiler.
 */
final class ParameterNames {
    /** What compilers call the parameters of a class file without names. */
    private static final Pattern INVENTED = Pattern.compile("arg\\d+");

    private ParameterNames() {}

    /** One name for each parameter, no two the same. */
    static List<String> of(ExecutableElement method, Sources sources) {
        boolean isSource = sources.has((TypeElement) Objects.requireNonNull(method.getEnclosingElement()));
        Set<String> taken = new HashSet<>();
        List<String> declared = new ArrayList<>();
        List<String> given = new ArrayList<>();
        method.getParameters()
                .forEach(parameter -> given.add(parameter.getSimpleName().toString()));
        List<String> known = isSource ? given : ofClassFile(method, given, sources);
        for (String name : known) {
            boolean usable =
                    isIdentifier(name) && (isSource || !INVENTED.matcher(name).matches());
            declared.add(usable && taken.add(name) ? name : "");
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < declared.size(); i++) {
            names.add(
                    declared.get(i).isEmpty()
                            ? unique(derived(method.getParameters().get(i).asType()), taken)
                            : declared.get(i));
        }
        return names;
    }

    private static List<String> ofClassFile(ExecutableElement method, List<String> given, Sources sources) {
        if (Sources.isOfJdk(method)) {
            // Some are in the class files of a JDK, and none in what it keeps of older ones for --release.
            return Collections.nCopies(given.size(), "");
        }
        if (!given.stream().allMatch(name -> INVENTED.matcher(name).matches())) {
            return given;
        }
        List<String> read = sources.classFiles().parameterNames(method);
        return read.size() == given.size() ? read : given;
    }

    /** The wish, with a number behind it if it is taken. */
    static String unique(String wish, Set<String> taken) {
        String name = wish;
        for (int n = 2; !taken.add(name); n++) {
            name = wish + n;
        }
        return name;
    }

    private static String derived(TypeMirror type) {
        String name = switch (type.getKind()) {
            case ARRAY -> plural(derived(((ArrayType) type).getComponentType()));
            case DECLARED, ERROR ->
                decapitalized(((DeclaredType) type).asElement().getSimpleName().toString());
            case TYPEVAR ->
                decapitalized(((TypeVariable) type).asElement().getSimpleName().toString());
            case BOOLEAN -> "flag";
            default ->
                type.getKind().name().toLowerCase(Locale.ROOT).equals("char")
                        ? "c"
                        : type.getKind() == TypeKind.BYTE ? "b" : "number";
        };
        return isIdentifier(name) ? name : "a" + capitalized(name);
    }

    private static String plural(String name) {
        return name.endsWith("s") ? name : name + "s";
    }

    /** {@code String} to {@code string}, {@code URLContext} to {@code urlContext}, {@code URL} to {@code url}. */
    private static String decapitalized(String name) {
        int upper = 0;
        while (upper < name.length() && Character.isUpperCase(name.charAt(upper))) {
            upper++;
        }
        int lowered =
                upper > 1 && upper < name.length() && Character.isLowerCase(name.charAt(upper)) ? upper - 1 : upper;
        return name.substring(0, lowered).toLowerCase(Locale.ROOT) + name.substring(lowered);
    }

    private static String capitalized(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static boolean isIdentifier(String name) {
        return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name);
    }
}
