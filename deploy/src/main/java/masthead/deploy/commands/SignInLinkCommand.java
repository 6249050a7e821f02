package masthead.deploy.commands;

import masthead.deploy.Json;
import masthead.deploy.control.Answers;
import masthead.deploy.control.Command;
import masthead.deploy.control.Request;
import masthead.deploy.staff.Staff;
import masthead.deploy.staff.Staff.Link;

/** {@code sign-in-link EMAIL}: a way in for somebody who can't get their mail, told this once. */
public final class SignInLinkCommand implements Command {
    private final Staff staff;

    public SignInLinkCommand(Staff staff) {
        this.staff = staff;
    }

    @Override
    public void run(Request request, Answers answers) throws InterruptedException {
        Link link = staff.link(request.needed("address"));
        answers.result(request.json() ? Json.text(link) : link.url());
    }
}
