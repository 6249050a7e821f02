package masthead.crooked.cycle.a;

import masthead.crooked.cycle.b.Egg;

public record Hen(Egg from) {}
