/**
 * The steps that make the tables, for SQLite and PostgreSQL alike. A step that was released is never changed; what is
 * new goes behind the last one, and only adds, so that the version before still works while it is being replaced. Every
 * table of `TABLES` has these four columns and this key.
 */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE settings (
    server TEXT NOT NULL,
    channel TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (server, channel, name)
  )`,
  `CREATE TABLE schedules (
    server TEXT NOT NULL,
    channel TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (server, channel, name)
  )`,
  `CREATE TABLE pins (
    server TEXT NOT NULL,
    channel TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (server, channel, name)
  )`,
  `CREATE TABLE summaries (
    server TEXT NOT NULL,
    channel TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (server, channel, name)
  )`,
  `CREATE TABLE films (
    server TEXT NOT NULL,
    channel TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (server, channel, name)
  )`,
  `CREATE TABLE texts (
    server TEXT NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (server, name)
  )`,
  `CREATE TABLE turns (
    server TEXT NOT NULL,
    channel TEXT NOT NULL,
    name TEXT NOT NULL,
    turn TEXT NOT NULL,
    PRIMARY KEY (server, channel, name)
  )`,
  `CREATE TABLE counts (
    server TEXT NOT NULL,
    film TEXT NOT NULL,
    question TEXT NOT NULL,
    ended TEXT NOT NULL,
    day TEXT NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (server, film, question, ended, day)
  )`,
];
