import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startDiscord } from '../src/startDiscord.ts';
import { ManualClock } from '../src/time/ManualClock.ts';
import { Scene } from './cases/Scene.ts';

describe('GIVEN a clock that is turned by hand', () => {
  test('WHEN nothing is turned THEN no deadline passes, however late it is', () => {
    let now = 0;
    const clock = new ManualClock(() => now);
    const passed: string[] = [];
    clock.after(3_000, () => passed.push('a deadline'));
    now = 60_000;
    clock.advance(2_999);
    expect(passed).toEqual([]);
    expect(clock.now()).toBe(62_999);
    clock.advance(1);
    expect(passed).toEqual(['a deadline']);
  });

  test('WHEN several deadlines pass THEN the earliest goes first, and none that was taken back', () => {
    const clock = new ManualClock(0);
    const passed: number[] = [];
    const note = () => passed.push(clock.now());
    clock.after(20, note);
    clock.after(10, note);
    clock.after(10, () => clock.after(5, note));
    clock.after(12, note)();
    clock.advance(100);
    expect(passed).toEqual([10, 15, 20]);
    expect(clock.now()).toBe(100);
  });

  test('WHEN none is given THEN it goes on from now', async () => {
    const before = Math.floor(Date.now() / 1_000);
    const discord = await startDiscord();
    const { 'X-Signature-Timestamp': time } = discord.endpoint.sign('');
    await discord.close();
    expect(Number(time)).toBeGreaterThanOrEqual(before);
    expect(Number(time)).toBeLessThanOrEqual(Date.now() / 1_000);
  });
});

describe('GIVEN a session whose socket is cut', () => {
  let scene: Scene;

  beforeEach(async () => {
    scene = await Scene.start();
    await scene.bot.connect();
    scene.discord.gateway.dropConnections();
    await scene.bot.waitForClose();
    await scene.discord.waitUntil(() =>
      scene.discord.gateway.sessions.every(({ isConnected }) => !isConnected),
    );
  });

  afterEach(() => scene.discord.close());

  const resume = async () => {
    const [session] = scene.discord.gateway.sessions;
    await scene.bot.open();
    scene.bot.send({ op: 6, d: { token: scene.discord.token, session_id: session?.id, seq: 2 } });
    await scene.bot.waitFor(({ t }) => t === 'RESUMED');
  };

  test('WHEN it is resumed just in time THEN it lives on, for good', async () => {
    scene.clock.advance(3 * 60_000 - 1);
    await resume();
    scene.clock.advance(1);
    expect(scene.discord.gateway.sessions).toMatchObject([{ resumes: 1, isConnected: true }]);
  });

  test('WHEN it waits too long THEN it is gone', () => {
    scene.clock.advance(3 * 60_000);
    expect(scene.discord.gateway.sessions).toEqual([]);
  });
});

test('GIVEN a test that asks for more heartbeats than a bot may send in a minute THEN none is too much', async () => {
  const scene = await Scene.start();
  await scene.bot.connect();
  for (let count = 0; count < 130; count += 1) await scene.discord.gateway.flush();
  expect(scene.discord.refusals).toEqual([]);
  await scene.discord.close();
});
