create index redirect_target on redirect (target);
