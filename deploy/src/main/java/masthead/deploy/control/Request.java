package masthead.deploy.control;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import masthead.deploy.Trouble;

/**
 * A command for the launcher.
 *
 * @param command its name, such as {@code restart}
 * @param arguments by their names
 */
public record Request(String command, Map<String, String> arguments) {
    private static final int MOST_ARGUMENTS = 20;

    /** An argument that the command can't do without. */
    public String needed(String name) {
        return argument(name).orElseThrow(() -> new Trouble("The " + command + " command needs " + name));
    }

    public Optional<String> argument(String name) {
        return Optional.ofNullable(arguments.get(name));
    }

    /** Whether a machine reads the answer. */
    public boolean json() {
        return arguments.containsKey("json");
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(command);
        out.writeInt(arguments.size());
        for (var argument : arguments.entrySet()) {
            out.writeUTF(argument.getKey());
            out.writeUTF(argument.getValue());
        }
        out.flush();
    }

    static Request read(DataInputStream in) throws IOException {
        String command = in.readUTF();
        int count = in.readInt();
        if (count < 0 || count > MOST_ARGUMENTS) {
            throw new IOException("Not a command");
        }
        var arguments = new TreeMap<String, String>();
        for (int n = 0; n < count; n++) {
            arguments.put(in.readUTF(), in.readUTF());
        }
        return new Request(command, arguments);
    }
}
