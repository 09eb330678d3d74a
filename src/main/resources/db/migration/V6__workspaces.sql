-- What each workspace's admins have set for everybody there; own wording and labels are their words, so it is
-- encrypted like everything else that somebody typed.

create table workspaces (
    enterprise_id varchar(32) not null,
    workspace_id varchar(32) not null,
    version integer not null,
    sealed bytea not null,
    primary key (enterprise_id, workspace_id)
);
