package io.asyncfacade.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class TimelineTest {

    private final Results results = Samples.results(
            50,
            Samples.measurement(Way.ONE_BY_ONE, 50, 5, 500),
            Samples.measurement(Way.FIVE_THREADS, 50, 50, 1_000),
            Samples.measurement(Way.NATIVE, 50, 50, 400, 125));

    @Test
    void drawsOneBarPerCall() throws Exception {
        Document picture = parse(new Timeline(results).svg());

        assertEquals(List.of(5, 50, 50), bars(picture, "wire"));
        assertEquals(List.of(5, 50, 50), bars(picture, "waiting"));
    }

    @Test
    void drawsOneBarForSeveralOfVeryManyCalls() throws Exception {
        Results many = Samples.results(10_000, Samples.measurement(Way.NATIVE, 10_000, 10_000, 900));

        Document picture = parse(new Timeline(many).svg());

        assertEquals(List.of(1_000), bars(picture, "wire"));
        assertTrue(text(picture).contains("Each line is 10 calls."), text(picture));
    }

    @Test
    void drawsWaitingBeforeTheCall() {
        CallBars bars = new CallBars(new CallTimes(new long[] {0}, new long[] {10_000_000}, new long[] {264_000_000}));

        assertEquals("M0 0h10v1h-10z", bars.waiting());
        assertEquals("M10 0h254v1h-254z", bars.onTheWire());
    }

    @Test
    void captionsEveryWayWithItsTime() throws Exception {
        String text = text(parse(new Timeline(results).svg()));

        for (String caption : List.of(
                "50 blocking calls of 100 ms",
                "one by one",
                "5.00 s",
                "extrapolated from 5",
                "5 threads",
                "1.00 s",
                "native async",
                "0.13 s",
                "40× faster",
                "first burst 0.40 s")) {
            assertTrue(text.contains(caption), caption + " in " + text);
        }
    }

    @Test
    void magnifiesAWayThatIsShortOnTheCommonClock() throws Exception {
        NodeList uses = parse(new Timeline(results).svg()).getElementsByTagName("use");

        assertEquals(
                List.of("#calls0", "#calls1", "#calls2", "#calls2"),
                IntStream.range(0, uses.getLength())
                        .mapToObj(i -> ((Element) uses.item(i)).getAttribute("href"))
                        .toList());
    }

    /** Viewers like librsvg draw what they do not understand in black. */
    @Test
    void usesNoVariablesOfStylesheets() {
        assertFalse(new Timeline(results).svg().contains("var("));
    }

    /** A number with a sign of multiplication beside an enlargement reads like a speed-up. */
    @Test
    void saysOfAnEnlargementThatItIsOne() throws Exception {
        String text = text(parse(new Timeline(results).svg()));

        assertTrue(text.contains("the same, enlarged"), text);
        assertTrue(text.contains("the server's 100 ms: what a single call takes"), text);
    }

    @Test
    void needsNothingFromOutside(@TempDir Path folder) throws Exception {
        Path page = folder.resolve("timeline.html");
        TimelinePage.write(results, page);

        String html = Files.readString(page);
        assertTrue(html.contains("<svg xmlns=\"http://www.w3.org/2000/svg\""), html);
        String rest = html.replaceAll("http://www.w3.org/(2000/svg|1999/xlink)", "");
        for (String outside : List.of("http:", "https:", "<script", "<link", "@import", "url(")) {
            assertFalse(rest.contains(outside), outside);
        }
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static String text(Document picture) {
        return picture.getDocumentElement().getTextContent();
    }

    private static List<Integer> bars(Document picture, String style) {
        NodeList paths = picture.getElementsByTagName("path");
        return IntStream.range(0, paths.getLength())
                .mapToObj(i -> (Element) paths.item(i))
                .filter(path -> path.getAttribute("class").equals(style))
                .map(path -> (int)
                        path.getAttribute("d").chars().filter(c -> c == 'M').count())
                .toList();
    }
}
