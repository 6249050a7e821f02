package masthead.system.reader;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker. */
public final class Nu {
    /** The checker's schema is deep. */
    private static final int STACK = 64 << 20;

    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

    private Nu() {}

    /** What it has to say of a page, errors and warnings. */
    public static List<String> faults(String page) throws Exception {
        var task = new FutureTask<>(() -> check(page));
        new Thread(null, task, "checker", STACK).start();
        return task.get();
    }

    private static List<String> check(String page) throws Exception {
        var faults = new ArrayList<String>();
        var validator = new SimpleDocumentValidator(true, false, false);
        validator.setUpMainSchema(HTML, new SystemErrErrorHandler());
        validator.setUpValidatorAndParsers(new Listing(faults), false, false);
        validator.checkHtmlInputSource(new InputSource(new StringReader(page)));
        return faults;
    }

    private record Listing(List<String> faults) implements ErrorHandler {
        @Override
        public void warning(SAXParseException fault) {
            faults.add("warning, line " + fault.getLineNumber() + ": " + fault.getMessage());
        }

        @Override
        public void error(SAXParseException fault) {
            faults.add("error, line " + fault.getLineNumber() + ": " + fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            error(fault);
        }
    }
}
