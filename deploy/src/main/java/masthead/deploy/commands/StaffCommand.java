package masthead.deploy.commands;

import java.util.List;
import java.util.Map;
import masthead.deploy.Json;
import masthead.deploy.control.Answers;
import masthead.deploy.control.Command;
import masthead.deploy.control.Request;
import masthead.deploy.staff.Staff;
import masthead.deploy.staff.Staff.Newcomer;

/** {@code staff invite EMAIL --role ROLE}: an invitation by mail. */
public final class StaffCommand implements Command {
    private final Staff staff;

    public StaffCommand(Staff staff) {
        this.staff = staff;
    }

    @Override
    public void run(Request request, Answers answers) throws InterruptedException {
        String address = request.needed("address");
        String name = request.argument("name").orElseGet(() -> address.replaceFirst("@.*", ""));
        String id = staff.invite(new Newcomer(name, address, List.of(request.needed("role"))));
        answers.result(
                request.json() ? Json.text(Map.of("id", id)) : "The invitation for " + name + " is on its way by mail");
    }
}
