-- What each person has set for themselves, encrypted like everything that is theirs.

create table preferences (
    enterprise_id varchar(32) not null,
    workspace_id varchar(32) not null,
    user_id varchar(32) not null,
    sealed bytea not null,
    primary key (enterprise_id, workspace_id, user_id)
);
