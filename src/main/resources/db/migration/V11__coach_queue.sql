-- Where a coach is in the whole list of what is shared with them; empty among their own cases. The list is sorted by what
-- the index holds, so that of thousands only a page is read.

alter table homes add column coach_page varchar(40) default '' not null;

drop index shares_by_coach;
create index shares_by_coach on shares
    (enterprise_id, workspace_id, coach_id, state, best_by, asked_at, changed_at, id);
