import { afterEach, describe, expect, test } from 'vitest';
import type { Rule } from '../src/rules/Rule.ts';
import { RULES } from '../src/rules/rules.ts';
import { accessCases } from './cases/accessCases.ts';
import { attachmentCases } from './cases/attachmentCases.ts';
import type { GatewayCase, RequestCase } from './cases/Case.ts';
import { commandCases } from './cases/commandCases.ts';
import { componentCases } from './cases/componentCases.ts';
import { gatewayCases } from './cases/gatewayCases.ts';
import { interactionCases } from './cases/interactionCases.ts';
import { limitCases } from './cases/limitCases.ts';
import { messageCases } from './cases/messageCases.ts';
import { modalCases } from './cases/modalCases.ts';
import { reactionCases } from './cases/reactionCases.ts';
import { requestCases } from './cases/requestCases.ts';
import { Scene } from './cases/Scene.ts';
import type { Answer } from './RawBot.ts';

const requests: Readonly<Record<string, readonly RequestCase[]>> = {
  ...requestCases,
  ...limitCases,
  ...messageCases,
  ...attachmentCases,
  ...componentCases,
  ...modalCases,
  ...reactionCases,
  ...interactionCases,
  ...accessCases,
  ...commandCases,
};
const gateway: Readonly<Record<string, readonly GatewayCase[]>> = gatewayCases;
const rules: Readonly<Record<string, Rule>> = RULES;

let scene: Scene | null = null;

afterEach(async () => {
  await scene?.discord.close();
  scene = null;
});

async function start(options: RequestCase['options']): Promise<Scene> {
  scene = await Scene.start(options);
  return scene;
}

const flat = <One extends RequestCase | GatewayCase>(cases: Readonly<Record<string, readonly One[]>>) =>
  Object.entries(cases).flatMap(([id, list]) => list.map((each) => [id, each.how, each] as const));

describe('GIVEN a request that breaks a rule THEN it is refused as Discord refuses it', () => {
  test.each(flat(requests))('%s: %s', async (id, _, { breaks, options, at, code }) => {
    const { discord } = await start(options).then(async (here) => {
      const answer = await breaks(here);
      expectBroken(rules[id], answer, at, code);
      return here;
    });
    const last = discord.requests.at(-1);
    expect([...(last?.rules ?? []), ...(last?.ignored ?? [])]).toContain(id);
  });
});

describe('GIVEN what is just not too much THEN it is taken', () => {
  const fitting = flat(requests).filter(([, , { fits }]) => fits !== undefined);

  test.each(fitting)('%s: %s', async (_, __, { fits, options }) => {
    const answer = await fits?.(await start(options));
    expect(answer?.status, JSON.stringify(answer?.body)).toBeLessThan(300);
  });
});

describe('GIVEN something on the gateway that breaks a rule THEN it is refused as Discord refuses it', () => {
  test.each(flat(gateway))('%s: %s', async (id, _, { does, options }) => {
    const here = await start(options);
    await does(here);
    const rule = rules[id];
    if (rule !== undefined && 'close' in rule) expect(await here.bot.waitForClose()).toBe(rule.close);
    else expect(await here.bot.waitFor(({ op }) => op === 9)).toMatchObject({ d: false });
    expect(here.discord.refusals.flatMap(({ rules: broken }) => broken)).toContain(id);
  });
});

test('every rule is broken by a test', () => {
  const broken = [...flat(requests), ...flat(gateway)].map(([id]) => id);
  expect([...new Set(broken)].sort()).toEqual(Object.keys(RULES).sort());
});

test.each(Object.entries(rules))('%s names the documentation that it comes from', (_, { source }) => {
  expect(source).toMatch(/^(?:[a-z-]+\/)?[a-z.-]+(?:\/[a-z-]+)*, \S/);
});

function expectBroken(
  rule: Rule | undefined,
  answer: Answer,
  at: string | undefined,
  code: string | undefined,
): void {
  if (rule === undefined) throw new RangeError('a case of a rule that does not exist');
  if ('ignores' in rule) {
    expect(answer.status).toBe(200);
  } else if ('form' in rule) {
    expect(answer).toMatchObject({ status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
    const errors = errorsAt(answer.body, at ?? '');
    expect(errors, JSON.stringify(answer.body)).toContainEqual({
      code: code ?? rule.form,
      message: code === undefined && rule.says !== undefined ? rule.says : expect.stringMatching(/\S/),
    });
  } else if ('status' in rule && !('code' in rule)) {
    expect(answer.status).toBe(rule.status);
    expect(JSON.stringify(answer.body)).toContain(rule.says);
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0);
  } else if ('status' in rule) {
    expect(answer).toMatchObject({ status: rule.status, body: { code: rule.code, message: rule.says } });
  } else {
    throw new TypeError('a rule of the gateway is broken on the gateway');
  }
}

/** What stands in `_errors` at a path of the body. */
function errorsAt(body: unknown, path: string): unknown {
  const steps = ['errors', ...(path === '' ? [] : path.split('.')), '_errors'];
  return steps.reduce<unknown>((place, step) => {
    if (typeof place !== 'object' || place === null) return undefined;
    return Object.entries(place).find(([key]) => key === step)?.[1];
  }, body);
}
