package io.asyncfacade.example;

import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The ways as the command line spells them. */
final class WayNames implements ITypeConverter<Way>, Iterable<String> {

    @Override
    public Way convert(String name) {
        return Arrays.stream(Way.values())
                .filter(way -> way.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "there is no way '" + name + "', there are " + String.join(", ", this)));
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Way.values()).map(Way::toString).iterator();
    }
}
