-- At the end of a transaction: whoever publishes has made the row by then.
create function ask_for_search_entry() returns trigger language plpgsql as $$
begin
    if exists (select from search_due where article_id = new.article_id) then
        insert into task (kind, key, payload) values ('search.index', 'due', '{}')
        on conflict (kind, key) where state = 'waiting' do nothing;
        notify tasks;
    end if;
    return null;
end
$$;
create constraint trigger ask_for_search_entry after insert or update on search_due deferrable initially deferred
    for each row execute function ask_for_search_entry();
