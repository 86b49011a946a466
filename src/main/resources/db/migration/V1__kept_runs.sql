-- Runs with a permalink. Request and answer are deflated JSON; who asked is not kept.
create table kept_run (
  id         varchar(26)                 not null primary key,
  created_at timestamp(3) with time zone not null,
  expires_at timestamp(3) with time zone not null,
  kernel     varchar(16)                 not null,
  request    blob                        not null,
  answer     blob                        not null
);

create index kept_run_expires_at on kept_run (expires_at);
