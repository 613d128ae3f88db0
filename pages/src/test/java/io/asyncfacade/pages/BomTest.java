package io.asyncfacade.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The BOM names every module that is published, and nothing else; and what is published says what it is. */
class BomTest {

    @Test
    void theBomNamesEveryPublishedModule() throws Exception {
        Set<String> named = new TreeSet<>();
        Element managed = (Element) parse(Pages.ROOT.resolve("bom/pom.xml"))
                .getElementsByTagName("dependencyManagement")
                .item(0);
        elements(managed.getElementsByTagName("artifactId")).forEach(id -> named.add(id.getTextContent()));

        Set<String> published = new TreeSet<>();
        for (String module : publishedModules()) {
            published.add("asyncfacade-" + module);
        }

        assertEquals(published, named);
    }

    @Test
    void theBomHasTheVersionOfTheParent() throws Exception {
        assertEquals(
                own(parse(Pages.ROOT.resolve("pom.xml")), "version"),
                own(parse(Pages.ROOT.resolve("bom/pom.xml")), "version"));
    }

    @Test
    void everyPublishedModuleSaysWhatItIs() throws Exception {
        for (String module : modules()) {
            Document pom = parse(Pages.ROOT.resolve(module + "/pom.xml"));
            assertTrue(own(pom, "name").startsWith("AsyncFacade"), module);
            assertTrue(own(pom, "description").endsWith("."), module);
        }
    }

    /** The folders of the modules that are published, without the BOM. */
    static List<String> publishedModules() throws Exception {
        List<String> published = new ArrayList<>();
        for (String module : modules()) {
            Document pom = parse(Pages.ROOT.resolve(module + "/pom.xml"));
            if (!module.equals("bom") && isPublished(pom)) {
                assertEquals("asyncfacade-" + module, own(pom, "artifactId"));
                published.add(module);
            }
        }
        return published;
    }

    private static boolean isPublished(Document pom) {
        return elements(pom.getElementsByTagName("artifactId")).stream()
                .noneMatch(id -> id.getTextContent().equals("maven-deploy-plugin"));
    }

    private static List<String> modules() throws Exception {
        Element modules = elements(parse(Pages.ROOT.resolve("pom.xml")).getElementsByTagName("modules"))
                .get(0);
        return elements(modules.getElementsByTagName("module")).stream()
                .map(Element::getTextContent)
                .toList();
    }

    /** The text of an element of the project itself, not of a part of it. */
    private static String own(Document pom, String name) {
        return elements(pom.getElementsByTagName(name)).stream()
                .filter(element -> element.getParentNode() == pom.getDocumentElement())
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static Document parse(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }
}
