-- Who did what, when and from where. Rows are added and stay.
create table audit_entry (
    id uuid primary key,
    at timestamptz not null default clock_timestamp(),
    -- A person or a program; none when a service acts by itself or nobody has signed in yet.
    actor uuid,
    actor_name text not null,
    action text not null,
    subject uuid,
    -- The address it came from, for thirty days.
    client text,
    detail jsonb not null
);
create index audit_entry_newest_first on audit_entry (at desc, id);
create index audit_entry_by_actor on audit_entry (actor, at desc, id);
create index audit_entry_by_subject on audit_entry (subject, at desc, id);
create index audit_entry_by_action on audit_entry (action, at desc, id);
create index audit_entry_with_client on audit_entry (at) where client is not null;

create function audit_entry_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.at < now() - interval '30 days' and new.client is null then
        new.client := old.client;
        if new is not distinct from old then
            new.client := null;
            return new;
        end if;
    end if;
    raise exception 'The audit trail is only ever added to' using errcode = 'insufficient_privilege';
end $$;

create trigger audit_entry_stays before update or delete on audit_entry
    for each row execute function audit_entry_stays();
create trigger audit_entry_is_not_emptied before truncate on audit_entry
    for each statement execute function audit_entry_stays();
