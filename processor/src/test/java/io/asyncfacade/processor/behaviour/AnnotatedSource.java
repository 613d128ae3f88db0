package io.asyncfacade.processor.behaviour;

import static java.util.stream.Collectors.joining;

import java.lang.annotation.Annotation;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.stream.Stream;

/** Writes the method of a class file as its source is written, with simple names and without names of parameters. */
final class AnnotatedSource {
    private AnnotatedSource() {}

    /** The method, with a part of its result as its result. A result of a class like Integer is a primitive. */
    static String of(Method method, AnnotatedType result) {
        String variables = Stream.of(method.getTypeParameters())
                .map(AnnotatedSource::declaration)
                .collect(joining(", "));
        String parameters = Stream.of(method.getAnnotatedParameterTypes())
                .map(AnnotatedSource::text)
                .collect(joining(", "));
        return (variables.isEmpty() ? "" : "<" + variables + "> ")
                + text(result) + " " + method.getName()
                + "(" + (method.isVarArgs() ? parameters.replaceFirst("\\[]$", "...") : parameters) + ")";
    }

    private static String declaration(TypeVariable<?> variable) {
        String bounds = Stream.of(variable.getAnnotatedBounds())
                .map(AnnotatedSource::text)
                .collect(joining(" & "));
        return annotations(variable) + variable.getName() + (bounds.equals("Object") ? "" : " extends " + bounds);
    }

    private static String text(AnnotatedType type) {
        if (type instanceof AnnotatedArrayType) {
            StringBuilder dimensions = new StringBuilder();
            AnnotatedType element = type;
            while (element instanceof AnnotatedArrayType array) {
                String annotations = annotations(array);
                dimensions
                        .append(annotations.isEmpty() ? "" : " " + annotations)
                        .append("[]");
                element = array.getAnnotatedGenericComponentType();
            }
            return text(element) + dimensions;
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            return annotations(type) + wildcard(wildcard);
        }
        if (type instanceof AnnotatedTypeVariable) {
            return annotations(type) + type.getType();
        }
        String arguments = type instanceof AnnotatedParameterizedType generic
                ? Stream.of(generic.getAnnotatedActualTypeArguments())
                        .map(AnnotatedSource::text)
                        .collect(joining(", ", "<", ">"))
                : "";
        AnnotatedType owner = type.getAnnotatedOwnerType();
        return (owner == null ? "" : text(owner) + ".")
                + annotations(type)
                + erased(type.getType()).getSimpleName()
                + (arguments.equals("<>") ? "" : arguments);
    }

    private static String wildcard(AnnotatedWildcardType type) {
        if (type.getAnnotatedLowerBounds().length > 0) {
            return "? super " + text(type.getAnnotatedLowerBounds()[0]);
        }
        String bound = text(type.getAnnotatedUpperBounds()[0]);
        return bound.equals("Object") ? "?" : "? extends " + bound;
    }

    private static Class<?> erased(Type type) {
        Class<?> erased = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        return MethodType.methodType(erased).unwrap().returnType();
    }

    private static String annotations(AnnotatedElement element) {
        return Stream.of(element.getAnnotations())
                .map(Annotation::annotationType)
                .map(annotation -> "@" + annotation.getSimpleName() + " ")
                .collect(joining());
    }
}
