package io.asyncfacade.example;

import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A drawing in the making; the JDK's XML writer does the escaping. */
final class Svg {

    private final XMLStreamWriter xml;

    Svg(Writer target) {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(target);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens a picture with our styles on a sheet of paper. */
    static Svg picture(Writer target, double width, double height, String title) {
        Svg svg = new Svg(target);
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "xmlns:xlink",
                "http://www.w3.org/1999/xlink",
                "viewBox",
                Figures.format("0 0 %.0f %.0f", width, height),
                "role",
                "img");
        svg.open("title").content(title).close();
        svg.open("style").content(Stylesheet.text()).close();
        return svg.leaf(
                "rect", "class", "paper", "x", 0.5, "y", 0.5, "width", width - 1, "height", height - 1, "rx", 12.0);
    }

    /** Opens an element. */
    Svg open(String element, Object... namesAndValues) {
        return write(() -> {
            xml.writeStartElement(element);
            attributes(namesAndValues);
        });
    }

    Svg close() {
        return write(() -> {
            xml.writeEndElement();
            xml.writeCharacters("\n");
        });
    }

    /** Writes an element without content. */
    Svg leaf(String element, Object... namesAndValues) {
        return write(() -> {
            xml.writeEmptyElement(element);
            attributes(namesAndValues);
            xml.writeCharacters("\n");
        });
    }

    Svg text(double x, double y, String style, String text) {
        return open("text", "x", x, "y", y, "class", style).content(text).close();
    }

    Svg content(String text) {
        return write(() -> xml.writeCharacters(text));
    }

    void end() {
        write(xml::flush);
    }

    private void attributes(Object... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            xml.writeAttribute(
                    (String) namesAndValues[i], value instanceof Double number ? decimal(number) : value.toString());
        }
    }

    /** A number as drawings write it; four digits after the point are a thousandth of a pixel. */
    static String decimal(double number) {
        String text = Figures.format("%.4f", number);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }

    private Svg write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }
}
