update desk_line line
set series_id = cast(copy.draft ->> 'series' as uuid), part = cast(copy.draft ->> 'part' as integer)
from working_copy copy
where copy.article_id = line.article_id and copy.draft ->> 'series' is not null;

create index desk_line_series on desk_line (series_id) where series_id is not null;
