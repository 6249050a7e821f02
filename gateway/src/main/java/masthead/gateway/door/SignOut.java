package masthead.gateway.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import masthead.gateway.door.Pages.Press;
import masthead.gateway.sending.Policy;
import masthead.gateway.sending.Sending;

/** The way out. */
@ApplicationScoped
public class SignOut implements Step {
    static final String PATH = "/sign-out";

    @Inject
    Entrance entrance;

    @Inject
    DoorPages pages;

    /** For whoever types the address: to look at it signs nobody out. */
    @Override
    public void show(Visit visit) throws IOException {
        pages.press(
                visit,
                200,
                new Press(
                        "Sign out?",
                        "To come back you need",
                        "a new link or a passkey",
                        "What you typed and the desk hasn’t got stays in this browser.",
                        PATH,
                        "",
                        "Sign out",
                        null));
    }

    @Override
    public void press(Visit visit, Fields fields) {
        entrance.letOut(visit);
        Sending.goOn(visit.response(), Policy.DOOR, AskForLink.PATH);
    }
}
