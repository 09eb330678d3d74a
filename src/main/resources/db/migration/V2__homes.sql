-- What stands in each person's Home: when they looked at it, and by which digest and hash it is known.

create table homes (
    enterprise_id varchar(32) not null,
    workspace_id varchar(32) not null,
    user_id varchar(32) not null,
    opened_at timestamp with time zone not null,
    skipped integer not null,
    digest varchar(64) not null,
    hash varchar(255) not null,
    primary key (enterprise_id, workspace_id, user_id)
);
