package org.feedbacknlp.opennlp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads an entry of XML once before OpenNLP does, whatever its encoding: a document type is refused, so that none can name a file,
 * an address or an entity; so is a class that is none of OpenNLP's feature generators, and a window wider than any is.
 */
final class XmlCheck extends DefaultHandler {
    private static final String GENERATORS = "opennlp.tools.util.featuregen.";
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final int DEEPEST = 16;
    private static final int LARGEST_NUMBER = 100;

    private final String file;
    private final String entry;
    private final StringBuilder text = new StringBuilder();
    private int depth;

    private XmlCheck(String file, String entry) {
        this.file = file;
        this.entry = entry;
    }

    /**
     * Checks an entry.
     *
     * @param file the model's file name
     * @param entry the entry's name
     * @param bytes the entry
     * @throws ModelLoadException if it is not well-formed or holds what it may not
     */
    static void require(String file, String entry, byte[] bytes) {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.newSAXParser().parse(new ByteArrayInputStream(bytes), new XmlCheck(file, entry));
        } catch (SAXException | IOException malformed) {
            throw new ModelLoadException(
                    file, "entry " + entry + " is not plain XML without a document type", malformed);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the JDK's own parser has these features", impossible);
        }
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        if (++depth > DEEPEST) {
            throw new ModelLoadException(file, "entry " + entry + " is deeper than " + DEEPEST + " elements");
        }
        String type = attributes.getValue("class");
        if (type != null && !type.startsWith(GENERATORS)) {
            throw new ModelLoadException(
                    file,
                    "entry " + entry + " names the class " + ModelManifest.shown(type)
                            + ", which such a model may not name");
        }
        text.setLength(0);
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        text.append(chars, start, length);
    }

    @Override
    public void endElement(String uri, String local, String name) {
        depth--;
        String kind = name.toLowerCase(Locale.ROOT);
        if (kind.equals("int") || kind.equals("long")) {
            requireSmall(text.toString().strip());
        }
        text.setLength(0);
    }

    private void requireSmall(String number) {
        try {
            if (Math.abs(Long.parseLong(number)) <= LARGEST_NUMBER) {
                return;
            }
        } catch (NumberFormatException none) {
            // Refused as one that is too large is.
        }
        throw new ModelLoadException(file, "entry " + entry + " holds a number beyond " + LARGEST_NUMBER);
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
        throw new SAXException("nothing outside is read");
    }

    @Override
    public void error(SAXParseException problem) throws SAXException {
        throw problem;
    }
}
