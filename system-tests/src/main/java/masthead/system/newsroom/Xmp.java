package masthead.system.newsroom;

import java.nio.charset.StandardCharsets;

/** An XMP packet as picture desks write it into a JPEG (ISO 16684-1, part 3). */
final class Xmp {
    private Xmp() {}

    static byte[] crediting(String credit) {
        return ("http://ns.adobe.com/xap/1.0/\0" + """
                <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
                 photoshop:Credit="%s"/></rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>""".formatted(credit)).getBytes(StandardCharsets.UTF_8);
    }
}
