import { Client, Events } from 'discord.js';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { tellOfBreaks } from '../../src/discord/gateway/tellOfBreaks.ts';

function listen() {
  const client = new Client({ intents: [] });
  const stop = new AbortController();
  const lines: string[] = [];
  tellOfBreaks(client, pino({}, { write: (line: string) => void lines.push(line) }), stop.signal);
  return { client, stop, said: () => lines.map((line) => /"msg":"([^"]*)"/.exec(line)?.[1]) };
}

test('GIVEN a connection that is tried again and again THEN the log says once that it broke, and once that it is back', () => {
  const { client, said } = listen();
  for (let tries = 0; tries < 3; tries++) client.emit(Events.ShardReconnecting, 0);
  client.emit(Events.ShardResume, 0, 0);
  client.emit(Events.ShardReady, 0, undefined);
  expect(said()).toEqual(['the connection broke, opening it again', 'the connection is back']);
  client.emit(Events.ShardReconnecting, 0);
  expect(said()).toHaveLength(3);
});

test('GIVEN several shards THEN each is told of', () => {
  const { client, said } = listen();
  client.emit(Events.ShardReconnecting, 0);
  client.emit(Events.ShardReconnecting, 1);
  expect(said()).toHaveLength(2);
});

test('GIVEN a bot that was told to stop THEN the end of its connection is no break', () => {
  const { client, stop, said } = listen();
  stop.abort();
  client.emit(Events.ShardReconnecting, 0);
  expect(said()).toEqual([]);
});
