package masthead.gateway.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import masthead.gateway.door.Pages.Press;
import masthead.gateway.door.Pages.Word;

/** Where the two mails about a changed address lead: whoever reads the old one and whoever reads the new one must press. */
@ApplicationScoped
public class ConfirmAddress implements Step {
    static final String PATH = "/sign-in/address";

    @Inject
    Members members;

    @Inject
    DoorPages pages;

    @Override
    public void show(Visit visit) throws IOException {
        String token = visit.query().get("token");
        Told told = ask(visit, "/address-confirmations/readings", token);
        if (told.status() == 200) {
            pages.press(
                    visit,
                    200,
                    new Press(
                            "Change the address?",
                            "Sign-in links shall go to",
                            told.text("address"),
                            "Press if that is right. If you didn’t ask for it, do nothing: nothing changes then.",
                            PATH,
                            token,
                            "Yes, change it",
                            "Both the old and the new address must say yes."));
        } else {
            refuse(visit, told);
        }
    }

    @Override
    public void press(Visit visit, Fields fields) throws IOException {
        Told told = ask(visit, "/address-confirmations", fields.get("token"));
        if (told.status() != 200) {
            refuse(visit, told);
            return;
        }
        var confirmed = told.body().path("confirmed");
        boolean done =
                confirmed.path("old").asBoolean() && confirmed.path("new").asBoolean();
        pages.word(
                visit,
                200,
                done
                        ? new Word(
                                "Your address is changed",
                                "From now on links go to " + told.text("address")
                                        + ". You were signed out everywhere, so sign in again.",
                                false,
                                "Sign in",
                                AskForLink.PATH)
                        : new Word(
                                "One yes of two",
                                "The mail to the other address has a button too. Nothing changes until it is pressed.",
                                false,
                                "Go to the desk",
                                Destination.DESK));
    }

    private Told ask(Visit visit, String path, String token) {
        return members.post(path, Members.question().put("token", token), visit.client());
    }

    private void refuse(Visit visit, Told told) throws IOException {
        if (told.tooOften()) {
            pages.word(visit, 429, Words.tooOftenPage(told.retryAfter()));
        } else {
            pages.word(
                    visit,
                    410,
                    new Word(
                            "This link is used up",
                            "The change was taken back, is done, or is older than it may be.",
                            true,
                            "Go to your account",
                            "/admin/account"));
        }
    }
}
