-- What each person's data needs to be found by: when it is old, and whose it is.

-- For counting and finding a workspace's cases by their age.
create index cases_by_age on cases (enterprise_id, workspace_id, changed_at);

-- From when on the case holds pasted replies that were kept long enough; empty where it holds none. Whatever is there
-- already is looked through once.
alter table cases add column replies_old_at timestamp with time zone;
update cases set replies_old_at = timestamp with time zone '1970-01-01 00:00:00+00:00';
create index cases_by_replies on cases (replies_old_at);

-- Whose words an answer repeats, so that they go with everything else that is theirs; empty where it repeats none.
alter table deliveries add column enterprise_id varchar(32) default '' not null;
alter table deliveries add column user_id varchar(32) default '' not null;
create index deliveries_by_owner on deliveries (user_id, workspace_id);

-- What the app left in people's conversations beside their cases' messages and reminders: files, and word that something
-- failed. Ids, no words.
create table left_in_slack (
    channel_id varchar(32) not null,
    thing_id varchar(32) not null,
    enterprise_id varchar(32) not null,
    workspace_id varchar(32) not null,
    user_id varchar(32) not null,
    left_at timestamp with time zone not null,
    primary key (channel_id, thing_id)
);

create index left_in_slack_by_owner on left_in_slack (enterprise_id, workspace_id, user_id);
create index reminders_by_owner on reminders (enterprise_id, workspace_id, user_id);
create index reminder_messages_by_owner on reminder_messages (enterprise_id, workspace_id, user_id);
