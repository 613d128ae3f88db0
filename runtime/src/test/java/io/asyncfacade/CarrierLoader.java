package io.asyncfacade;

import io.asyncfacade.spi.ContextCarrier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The loader of an application that brings carriers: their classes are its own, copies of classes here, since carriers
 * of our own module are not looked for.
 */
final class CarrierLoader extends ClassLoader {

    /** Takes the name of the user along. */
    public static final class UserCarrier implements ContextCarrier {

        /** Of the copy that is asked. */
        public static final ThreadLocal<String> USER = new ThreadLocal<>();

        @Override
        public UnaryOperator<Runnable> carrier() {
            return task -> {
                String user = USER.get();
                return () -> {
                    String before = USER.get();
                    USER.set(before == null ? user : user + " in " + before);
                    try {
                        task.run();
                    } finally {
                        USER.set(before);
                    }
                };
            };
        }
    }

    /** Fails. */
    public static final class BrokenCarrier implements ContextCarrier {
        @Override
        public UnaryOperator<Runnable> carrier() {
            throw new UnsupportedOperationException("broken");
        }
    }

    /** Makes no task. */
    public static final class EmptyCarrier implements ContextCarrier {
        @Override
        public UnaryOperator<Runnable> carrier() {
            return task -> null;
        }
    }

    private final List<Class<?>> carriers;
    private int looks;

    CarrierLoader(Class<?>... carriers) {
        super(CarrierLoader.class.getClassLoader());
        this.carriers = List.of(carriers);
    }

    /** How often it was looked for carriers. */
    int looks() {
        return looks;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (carriers.stream().noneMatch(carrier -> name.equals(carrier.getName()))) {
            return super.loadClass(name, resolve);
        }
        Class<?> known = findLoadedClass(name);
        if (known != null) {
            return known;
        }
        try (InputStream stream = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            byte[] code = stream.readAllBytes();
            return defineClass(name, code, 0, code.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        if (!name.endsWith(ContextCarrier.class.getName())) {
            return super.getResources(name);
        }
        looks++;
        String names = carriers.stream().map(Class::getName).collect(Collectors.joining("\n"));
        return Collections.enumeration(List.of(text(names)));
    }

    private static URL text(String text) throws IOException {
        return new URL(null, "text:carriers", new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) {
                return new URLConnection(url) {
                    @Override
                    public void connect() {}

                    @Override
                    public InputStream getInputStream() {
                        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
                    }
                };
            }
        });
    }

    /** Returns the variable that its copy of the carrier takes along. */
    @SuppressWarnings("unchecked")
    ThreadLocal<String> user() {
        try {
            return (ThreadLocal<String>)
                    loadClass(UserCarrier.class.getName()).getField("USER").get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
