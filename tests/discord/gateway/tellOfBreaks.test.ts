import { WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import { REST } from 'discord.js';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { tellOfBreaks } from '../../../src/discord/gateway/tellOfBreaks.ts';

function listen() {
  const manager = new WebSocketManager({ token: '', intents: 0, rest: new REST() });
  const stop = new AbortController();
  const lines: string[] = [];
  tellOfBreaks(manager, pino({}, { write: (line: string) => void lines.push(line) }), stop.signal);
  return {
    stop,
    breaks: (shardId = 0, code = 1_006) => manager.emit(WebSocketShardEvents.Closed, { code, shardId }),
    resumes: () => manager.emit(WebSocketShardEvents.Resumed, { shardId: 0 }),
    said: () => lines.map((line) => /"msg":"([^"]*)"/.exec(line)?.[1]),
  };
}

test('GIVEN a connection that is tried again and again THEN the log says once that it broke, and once that it is back', () => {
  const { breaks, resumes, said } = listen();
  for (let tries = 0; tries < 3; tries++) breaks();
  resumes();
  resumes();
  expect(said()).toEqual(['the connection broke, opening it again', 'the connection is back']);
  breaks();
  expect(said()).toHaveLength(3);
});

test('GIVEN several shards THEN each is told of', () => {
  const { breaks, said } = listen();
  breaks();
  breaks(1);
  expect(said()).toHaveLength(2);
});

test('GIVEN a bot that was told to stop THEN the end of its connection is no break', () => {
  const { breaks, stop, said } = listen();
  stop.abort();
  breaks();
  expect(said()).toEqual([]);
});

test('GIVEN a connection that Discord closed for good THEN the log does not say that it is opened again', () => {
  const { breaks, said } = listen();
  breaks(0, 4_004);
  expect(said()).toEqual([]);
});
