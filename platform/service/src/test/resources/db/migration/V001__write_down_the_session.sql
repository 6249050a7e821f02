-- Under which settings migrations run.
create table migration_session as
select current_setting('statement_timeout') as statement_timeout, current_setting('lock_timeout') as lock_timeout;
