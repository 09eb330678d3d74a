-- Letters that coaches prepared for somebody. The sealed part holds the letter while it is open, and nothing of it after;
-- of whom it is for nothing is kept but their id. An open offer has one of its coach's five places, so that no sixth can
-- be made, whoever tries at once.

create table offers (
    id varchar(32) not null primary key,
    enterprise_id varchar(32) not null,
    workspace_id varchar(32) not null,
    coach_id varchar(32) not null,
    candidate_id varchar(32) not null,
    state varchar(16) not null,
    place integer,
    version integer not null,
    made_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    sealed bytea not null,
    constraint offers_five_places check (place between 1 and 5),
    constraint offers_one_a_place unique (enterprise_id, workspace_id, coach_id, place)
);

create index offers_by_candidate on offers (enterprise_id, workspace_id, candidate_id);
create index offers_by_age on offers (state, made_at);
