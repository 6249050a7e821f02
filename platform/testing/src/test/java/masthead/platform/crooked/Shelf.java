package masthead.platform.crooked;

import masthead.crooked.cycle.b.Egg;

record Shelf(Egg egg) {}
