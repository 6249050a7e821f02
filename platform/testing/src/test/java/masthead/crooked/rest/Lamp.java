package masthead.crooked.rest;

import jakarta.ws.rs.core.Response;

class Lamp {
    Response light() {
        return Response.ok().build();
    }
}
