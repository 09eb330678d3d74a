-- One schema for H2 (in its PostgreSQL mode) and PostgreSQL. Ids, codes, states and instants are plain; everything a
-- person typed, and every name, lies encrypted in "sealed", one value a row.

create table cases (
    id varchar(32) not null primary key,
    enterprise_id varchar(32) not null,
    workspace_id varchar(32) not null,
    user_id varchar(32) not null,
    state varchar(16) not null,
    version integer not null,
    opened_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    sealed bytea not null
);

create index cases_by_owner on cases (enterprise_id, workspace_id, user_id, changed_at);

create table people (
    enterprise_id varchar(32) not null,
    workspace_id varchar(32) not null,
    user_id varchar(32) not null,
    read_at timestamp with time zone not null,
    sealed bytea not null,
    primary key (enterprise_id, workspace_id, user_id)
);

create table outbox (
    id varchar(32) not null primary key,
    enterprise_id varchar(32) not null,
    workspace_id varchar(32) not null,
    user_id varchar(32) not null,
    kind varchar(32) not null,
    case_id varchar(32) not null,
    channel_id varchar(32) not null,
    message_ts varchar(32) not null,
    state varchar(16) not null,
    unsure boolean not null,
    attempts integer not null,
    created_at timestamp with time zone not null,
    due_at timestamp with time zone not null
);

create index outbox_by_due on outbox (state, due_at);

-- Deliveries already answered, so that each has one effect. The key is a hash of what Slack sent to tell it apart.
create table deliveries (
    delivery_key varchar(64) not null primary key,
    workspace_id varchar(32) not null,
    answered_at timestamp with time zone not null,
    sealed bytea not null
);

create index deliveries_by_time on deliveries (answered_at);
