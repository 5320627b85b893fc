-- Where somebody lives is known or it is not: UTC stood for both, and colleagues read a wrong local time.
alter table person alter column time_zone drop default, alter column time_zone drop not null;
update person set time_zone = null where time_zone = 'UTC';
