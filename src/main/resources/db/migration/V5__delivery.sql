-- What a reminder is about, beside when it is due: the same occasion is reminded of once.
alter table reminders add column occasion timestamp with time zone;
update reminders set occasion = due_at;
alter table reminders alter column occasion set not null;

-- What else an errand is about: a code or an id, no words.
alter table outbox add column detail varchar(64) default '' not null;

-- What an earlier version had under way when it ended may have been posted.
update outbox set state = 'POSTING' where state = 'UNDER_WAY';

drop index outbox_by_due;
create index outbox_by_due on outbox (state, kind, due_at);
create index outbox_by_owner on outbox (enterprise_id, workspace_id, user_id, kind);
create index outbox_by_case on outbox (case_id);

-- Where reminders stand in Slack, so that they can be brought up to date and removed.
create table reminder_messages (
    channel_id varchar(32) not null,
    message_ts varchar(32) not null,
    case_id varchar(32) not null,
    kind varchar(32) not null,
    occasion timestamp with time zone not null,
    enterprise_id varchar(32) not null,
    workspace_id varchar(32) not null,
    user_id varchar(32) not null,
    posted_at timestamp with time zone not null,
    folded boolean not null,
    primary key (channel_id, message_ts)
);

create index reminder_messages_by_case on reminder_messages (case_id);

-- What runs by the clock: the table that db-scheduler expects.
create table scheduled_tasks (
    task_name varchar(255) not null,
    task_instance varchar(255) not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by varchar(255),
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
