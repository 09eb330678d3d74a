-- What candidates share with coaches. The sealed part is what a coach may see, names hidden; what stands behind them lies
-- in the candidate's case alone.

create table shares (
    id varchar(32) not null primary key,
    enterprise_id varchar(32) not null,
    workspace_id varchar(32) not null,
    candidate_id varchar(32) not null,
    coach_id varchar(32) not null,
    case_id varchar(32) not null,
    state varchar(16) not null,
    version integer not null,
    asked_at timestamp with time zone not null,
    best_by timestamp with time zone,
    changed_at timestamp with time zone not null,
    sealed bytea not null
);

create index shares_by_coach on shares (enterprise_id, workspace_id, coach_id, state);
create index shares_by_candidate on shares (enterprise_id, workspace_id, candidate_id, case_id);
