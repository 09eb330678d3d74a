-- What the lists of cases need to know of each: a narrow row beside it, so that thousands are sorted and looked through
-- without their letters being read. Codes, ids and instants are plain; the names lie encrypted. A row that is missing, or
-- of another version of its case, is written when the app starts.
create table case_lines (
    case_id varchar(32) not null primary key references cases (id) on delete cascade,
    enterprise_id varchar(32) not null,
    workspace_id varchar(32) not null,
    user_id varchar(32) not null,
    version integer not null,
    shelf varchar(8) not null,
    due_from timestamp with time zone not null,
    due_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    sealed bytea not null
);

create index case_lines_by_place on case_lines (enterprise_id, workspace_id, user_id, shelf, due_at, changed_at);

-- Where each person is in the two lists of their Home.
alter table homes drop column skipped;
alter table homes add column open_page varchar(80) default '' not null;
alter table homes add column closed_page varchar(80) default '' not null;
