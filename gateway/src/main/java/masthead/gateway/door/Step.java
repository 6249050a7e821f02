package masthead.gateway.door;

import java.io.IOException;

/** One page of the door: it is shown, and it has a button. */
interface Step {
    /** Shows the page. Programs that look at links in mails come here, so nothing may happen. */
    void show(Visit visit) throws IOException;

    /** Does what the button says. */
    void press(Visit visit, Fields fields) throws IOException;
}
