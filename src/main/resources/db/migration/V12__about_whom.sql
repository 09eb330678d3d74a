-- Of whom a message tells that stands in somebody else's conversation, so that it goes with everything else that is kept
-- of them; empty where it tells of nobody.

alter table left_in_slack add column about_id varchar(32) default '' not null;

create index left_in_slack_by_whom on left_in_slack (enterprise_id, workspace_id, about_id);
create index shares_by_case on shares (case_id);
