package masthead.crooked.cycle.b;

import masthead.crooked.cycle.a.Hen;

public record Egg(Hen of) {}
