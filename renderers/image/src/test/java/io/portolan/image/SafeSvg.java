package io.portolan.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What an SVG that came of a stranger's figure must be: XML, with elements that draw and nothing that acts or fetches. */
final class SafeSvg {

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "clipPath",
            "path",
            "rect",
            "circle",
            "use",
            "image",
            "text",
            "tspan",
            "linearGradient",
            "radialGradient",
            "stop",
            "symbol",
            "pattern",
            "title",
            "a");

    private SafeSvg() {}

    /** Fails if the SVG is not well-formed, or holds anything else. */
    static void check(byte[] svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            check(builder.parse(new ByteArrayInputStream(svg)).getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not XML: " + e.getMessage(), e);
        }
    }

    private static void check(Element element) {
        assertThat(ELEMENTS).contains(element.getTagName());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attribute(element.getAttributes().item(i));
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                check(child);
            }
        }
    }

    private static void attribute(Node attribute) {
        String name = attribute.getNodeName();
        String value = attribute.getNodeValue();
        assertThat(name).doesNotStartWith("on");
        if (name.endsWith("href")) {
            assertThat(value).matches("(?s)#.*|data:image/(png|jpeg|gif|webp);base64,.*");
        } else if (!name.equals("font-family") && !name.startsWith("xmlns")) {
            assertThat(value)
                    .doesNotContain("javascript:")
                    .doesNotContain("//")
                    .doesNotContain("url(h")
                    .doesNotContain("NaN")
                    .doesNotContain("Infinity");
        }
    }

    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) throws SAXParseException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXParseException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXParseException {
            throw e;
        }
    }
}
