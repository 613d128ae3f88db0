package io.asyncfacade.processor.reader.types;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.tools.StandardLocation;

/**
 * Reads parameter names from class files, for the Eclipse compiler alone: it forgets those of abstract methods that
 * have an annotation, so that a library compiled with {@code -parameters} would get other adapters there.
 *
 * <p>Other compilers are not asked for class files, since Gradle takes that for a reason to compile everything anew.
 */
public final class ClassFiles {
    private final Filer filer;
    private final Map<String, Map<String, List<String>>> names = new HashMap<>();

    ClassFiles(Filer filer) {
        this.filer = filer;
    }

    /** The names of the parameters; empty if the class file has none, or the compiler knows them itself. */
    public List<String> parameterNames(ExecutableElement method) {
        if (!isEclipse()) {
            return List.of();
        }
        String file = "";
        Element owner = Objects.requireNonNull(method.getEnclosingElement());
        for (; !(owner instanceof PackageElement); owner = Objects.requireNonNull(owner.getEnclosingElement())) {
            file = owner.getSimpleName() + (file.isEmpty() ? ".class" : "$" + file);
        }
        String inPackage = ((PackageElement) owner).getQualifiedName().toString();
        String inFile = file;
        return names.computeIfAbsent(inPackage + "/" + file, f -> read(inPackage, inFile))
                .getOrDefault(Members.key(method, Scope.ROOT).replace('$', '.'), List.of());
    }

    boolean isEclipse() {
        return filer.getClass().getName().startsWith("org.eclipse.");
    }

    private Map<String, List<String>> read(String inPackage, String file) {
        try (DataInputStream in = new DataInputStream(
                filer.getResource(StandardLocation.CLASS_PATH, inPackage, file).openInputStream())) {
            return parse(in);
        } catch (IOException | RuntimeException unreadable) {
            // A class of a module, or a host like the Eclipse workbench that shows no class files: names are derived.
            return Map.of();
        }
    }

    /** The names by method; see The Java Virtual Machine Specification, chapter 4. */
    private static Map<String, List<String>> parse(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        String[] constants = constants(in);
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        members(in, constants);
        return members(in, constants);
    }

    private static String[] constants(DataInputStream in) throws IOException {
        String[] texts = new String[in.readUnsignedShort()];
        texts[0] = "";
        for (int i = 1; i < texts.length; i++) {
            int tag = in.readUnsignedByte();
            texts[i] = "";
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 5, 6 -> {
                    in.skipNBytes(8);
                    // A long or double takes two numbers.
                    i++;
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> in.skipNBytes(4);
            }
        }
        return texts;
    }

    private static Map<String, List<String>> members(DataInputStream in, String[] constants) throws IOException {
        Map<String, List<String>> found = new HashMap<>();
        for (int members = in.readUnsignedShort(); members > 0; members--) {
            in.skipNBytes(2);
            String name = constants[in.readUnsignedShort()];
            String descriptor = constants[in.readUnsignedShort()];
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                String attribute = constants[in.readUnsignedShort()];
                int length = in.readInt();
                if (attribute.equals("MethodParameters")) {
                    List<String> parameters = new ArrayList<>();
                    for (int i = in.readUnsignedByte(); i > 0; i--) {
                        parameters.add(constants[in.readUnsignedShort()]);
                        in.skipNBytes(2);
                    }
                    found.put(name + parameterTypes(descriptor), parameters);
                } else {
                    in.skipNBytes(length);
                }
            }
        }
        return found;
    }

    /** {@code (ILjava/util/List;[J)V} as {@code (int,java.util.List,long[])}. */
    private static String parameterTypes(String descriptor) {
        List<String> types = new ArrayList<>();
        int at = 1;
        while (descriptor.charAt(at) != ')') {
            int start = at;
            while (descriptor.charAt(at) == '[') {
                at++;
            }
            int end = descriptor.charAt(at) == 'L' ? descriptor.indexOf(';', at) : at;
            String type = switch (descriptor.charAt(at)) {
                case 'L' -> descriptor.substring(at + 1, end).replace('/', '.').replace('$', '.');
                case 'Z' -> "boolean";
                case 'B' -> "byte";
                case 'S' -> "short";
                case 'C' -> "char";
                case 'I' -> "int";
                case 'J' -> "long";
                case 'F' -> "float";
                default -> "double";
            };
            types.add(type + "[]".repeat(at - start));
            at = end + 1;
        }
        return "(" + String.join(",", types) + ")";
    }
}
