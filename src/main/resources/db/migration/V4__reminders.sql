-- What cases want to remind their owners of: ids, codes and times, no words.
create table reminders (
    case_id varchar(32) not null,
    kind varchar(32) not null,
    enterprise_id varchar(32) not null,
    workspace_id varchar(32) not null,
    user_id varchar(32) not null,
    due_at timestamp with time zone not null,
    primary key (case_id, kind)
);

create index reminders_due on reminders (due_at);
