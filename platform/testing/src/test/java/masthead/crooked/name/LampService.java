package masthead.crooked.name;

class LampService {}
