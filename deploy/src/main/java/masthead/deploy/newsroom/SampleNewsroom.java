package masthead.deploy.newsroom;

import java.io.IOException;
import java.nio.file.Path;
import masthead.deploy.apikeys.ApiKeys;

public final class SampleNewsroom {
    public SampleNewsroom(Path repository, String gateway, ApiKeys keys) {}

    public String bringIn() throws IOException, InterruptedException {
        return "none";
    }
}
