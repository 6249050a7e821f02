-- By the worker, in small steps: what was published before.
insert into search_due
select article_id from publication where withdrawn_at is null and kind <> 'PAGE'
on conflict do nothing;
insert into task (kind, key, payload) values ('search.index', 'due', '{}')
on conflict (kind, key) where state = 'waiting' do nothing;
