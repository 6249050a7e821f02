package masthead.gateway.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DoorFilesTest {
    @Test
    void theManifestSaysWhatTheDoorTakes() {
        var files = new DoorFiles("""
                {"_kept.js": {"file": "assets/kept-1.js"},
                 "index.html": {"file": "assets/index-2.js", "src": "index.html", "isEntry": true, "css": ["assets/index-3.css"]},
                 "src/door.css": {"file": "assets/door-4.css", "src": "src/door.css", "isEntry": true},
                 "src/door.ts": {"file": "assets/door-5.js", "src": "src/door.ts", "isEntry": true, "imports": ["_kept.js"]},
                 "src/door/harbour-dusk.jpg": {"file": "assets/harbour-dusk-6.jpg", "src": "src/door/harbour-dusk.jpg"}}
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(files.styles()).containsExactly("/admin/assets/door-4.css");
        assertThat(files.scripts()).containsExactly("/admin/assets/door-5.js");
        assertThat(files.pictures()).containsExactly("/admin/assets/harbour-dusk-6.jpg");
    }

    @Test
    void withoutAManifestTheDoorDoesWithoutThem() {
        var files = new DoorFiles("{}".getBytes(StandardCharsets.UTF_8));

        assertThat(files.styles()).isEmpty();
        assertThat(files.scripts()).isEmpty();
    }
}
