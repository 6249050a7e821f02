# Where Masthead's gateways are, and who they are. The launcher writes its own; whoever runs Varnish by hand changes this one.

backend gateways {
    .host = "127.0.0.1";
    .port = "8081";
    .connect_timeout = 1s;
    .first_byte_timeout = 15s;
    .between_bytes_timeout = 15s;
}

# Who may have things purged, beside knowing the secret.
acl purgers {
    "127.0.0.1";
    "::1";
}
