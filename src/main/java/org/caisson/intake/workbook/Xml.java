package org.caisson.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one part of a workbook as a stream; declarations of types and entities are refused. */
final class Xml {
  private Xml() {}

  static void read(InputStream part, String name, DefaultHandler handler)
      throws IOException, RefusedWorkbookException {
    try (part) {
      XMLReader reader = XMLHelper.newXMLReader();
      reader.setContentHandler(handler);
      reader.setErrorHandler(handler);
      reader.parse(new InputSource(part));
    } catch (SAXException e) {
      if (e.getException() instanceof RefusedWorkbookException refusal) {
        throw refusal;
      }
      throw RefusedWorkbookException.damaged("The " + name + " of the workbook cannot be read");
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("Every Java platform can read XML without its types.", e);
    }
  }
}
