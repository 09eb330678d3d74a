-- What each person's data needs to be found by: when it is old, and whose it is.

-- For counting and finding a workspace's cases by their age.
create index cases_by_age on cases (enterprise_id, workspace_id, changed_at);
