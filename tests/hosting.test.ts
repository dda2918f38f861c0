import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createMonitor } from '../src/process/createMonitor.ts';
import { readConfig } from '../src/shared/readConfig.ts';
import { inFolder, shippedLibrary } from './support/libraries.ts';

const limits = { mem_limit: z.string().regex(/^\d+m$/), pids_limit: z.int().positive() };
const composeShape = z.object({
  'x-bot': z.object({ environment: z.record(z.string(), z.string()) }),
  services: z.record(z.string(), z.looseObject({ ...limits, image: z.string() })),
});
const workflowShape = z.object({
  jobs: z.object({
    test: z.object({
      strategy: z.object({ matrix: z.object({ node: z.array(z.number()) }) }),
      steps: z.array(z.looseObject({ run: z.string().optional() })),
    }),
  }),
});

const read = (path: string): Promise<string> => readFile(path, 'utf8');
const [docs, dockerfile, ignored, compose, nginx, workflow] = await Promise.all(
  [
    'docs/hosting.md',
    'Dockerfile',
    '.dockerignore',
    'compose.yaml',
    'docs/deploy/nginx.conf',
    '.github/workflows/test.yml',
  ].map(read),
);

const { 'x-bot': bot, services } = composeShape.parse(parse(compose ?? '', { merge: true }));

/** Variables of the configuration. */
const variables = [...(await read('src/shared/readConfig.ts')).matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(
  ([, name = '']) => name,
);

test('GIVEN the metrics THEN docs/hosting.md lists every one of ours', async () => {
  const io = await shippedLibrary();
  const { text } = await createMonitor(
    () => io,
    () => true,
  ).report();
  const names = [...text.matchAll(/^# TYPE (aftercredits_\S+)/gm)].map(([, name = '']) => name);
  expect(names).toHaveLength(7);
  for (const name of names) expect(docs).toContain(`\`${name}\``);
  const listed = [...(docs ?? '').matchAll(/^\| `(aftercredits_\w+)`/gm)].map(([, name]) => name);
  expect(listed.sort()).toEqual(names.sort());
});

test('GIVEN the variables that Dockerfile, compose.yaml and docs/hosting.md name THEN the bot reads them', () => {
  const set = [...(dockerfile?.match(/^ENV (.*)$/m)?.[1] ?? '').matchAll(/([A-Z_]+)=/g)].map(
    ([, name]) => name,
  );
  const listed = [...(docs ?? '').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
  expect(listed.length).toBeGreaterThan(5);
  for (const name of [...Object.keys(bot.environment), ...set, ...listed].filter(
    (name) => name !== 'NODE_ENV',
  ))
    expect(variables).toContain(name);
});

test('GIVEN what the image and the replicas set THEN it is a good configuration', () => {
  const image = Object.fromEntries(
    (dockerfile?.match(/^ENV (.*)$/m)?.[1] ?? '').split(' ').map((pair) => pair.split('=')),
  );
  expect(readConfig(image)).toMatchObject({ host: '0.0.0.0', healthPort: 8080 });
  const filled = Object.fromEntries(
    Object.entries(bot.environment).map(([name, value]) => [
      name,
      name === 'DISCORD_PUBLIC_KEY' ? 'ab'.repeat(32) : value.replace(/^\$\{\w+:-(.*)\}$/, '$1'),
    ]),
  );
  expect(readConfig({ ...image, ...filled }).interactions?.port).toBe(8080);
});

test('GIVEN the Dockerfile THEN what it copies is let through, not more, and it runs without rights', () => {
  const copied = [...(dockerfile ?? '').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, list = '']) =>
    list.split(' '),
  );
  const allowed = (ignored ?? '').split('\n').filter((line) => line.startsWith('!'));
  expect(allowed.map((line) => line.slice(1)).sort()).toEqual(copied.sort());
  expect(dockerfile).toMatch(/^USER node$/m);
  expect(ignored).toMatch(/^\*$/m);
});

test('GIVEN onnxruntime’s binaries for all machines THEN the image keeps those of its own', async () => {
  const [, command = ''] = dockerfile?.match(/^RUN (find node_modules\/onnxruntime-node(?:\\\n|.)*)$/m) ?? [];
  const other = process.arch === 'arm64' ? 'x64' : 'arm64';
  const platforms = ['linux', 'darwin', 'win32'].flatMap((system) =>
    [process.arch, other].map((arch) => [system, arch]),
  );
  await inFolder(async (folder) => {
    const bin = join(folder, 'node_modules', 'onnxruntime-node', 'bin');
    for (const path of platforms) {
      const place = join(bin, 'napi-v6', ...path);
      await mkdir(place, { recursive: true });
      await writeFile(join(place, 'onnxruntime_binding.node'), '');
    }
    expect(spawnSync('sh', ['-c', command], { cwd: folder })).toMatchObject({ status: 0 });
    const left = (await readdir(bin, { recursive: true })).filter((name) => name.endsWith('.node'));
    expect(left).toEqual([join('napi-v6', 'linux', process.arch, 'onnxruntime_binding.node')]);
  });
  // The folders are those of the package that is installed.
  expect(await readdir('node_modules/onnxruntime-node/bin/napi-v6/linux')).toContain(process.arch);
});

test.each([
  ['no port at all', { HEALTH_PORT: '' }, 0],
  ['a port of spaces', { HEALTH_PORT: ' ', INTERACTIONS_PORT: ' ' }, 0],
  ['a port that nobody answers on', { HEALTH_PORT: '1' }, 1],
])('GIVEN %s THEN the image’s health check says so by %j → %i', (_, env, status) => {
  const [, check = '[]'] = dockerfile?.match(/^HEALTHCHECK [^[]*(\[.*\])$/m) ?? [];
  const [, ...args] = z.array(z.string()).parse(JSON.parse(check));
  expect(args[0]).toBe('-e');
  expect(spawnSync(process.execPath, args, { env }).status).toBe(status);
});

test('GIVEN nginx in front THEN interactions and health pass it, nothing else', () => {
  const locations = [...(nginx ?? '').matchAll(/location (.+) \{\s+(.+);/g)].map(([, place, rule]) => [
    place,
    rule,
  ]);
  expect(locations).toEqual([
    ['= /interactions', 'proxy_pass http://bot'],
    ['= /health', 'proxy_pass http://bot'],
    ['/', 'return 404'],
  ]);
  const replicas = Object.keys(services).filter((name) => name !== 'nginx');
  expect([...(nginx ?? '').matchAll(/^ +server (\S+):8080/gm)].map(([, name]) => name)).toEqual(replicas);
  for (const name of replicas) expect(services[name]).toMatchObject({ read_only: true });
  for (const name of replicas) expect(services[name]).not.toHaveProperty('ports');
});

test.each([
  ['bodies', /client_max_body_size 64k;\s+client_body_buffer_size 64k;/],
  ['how long the head of a request may take', /client_header_timeout 5s;/],
  ['how long a body may pause', /client_body_timeout 5s;/],
  ['how long it still listens to what is refused', /lingering_time 5s;/],
  ['how long a body may take as a whole, which is the bot’s business', /proxy_request_buffering off;/],
  ['how many are served at once', /limit_conn_zone \$server_name zone=all:1m;\s+limit_conn all 1200;/],
  ['what is logged: no address', /error_log stderr crit;[\s\S]*access_log off;/],
])('GIVEN nginx in front THEN it limits %s', (_, directives) => {
  expect(nginx).toMatch(directives);
});

test('GIVEN images and actions THEN each is pinned by its digest', () => {
  const images = [...(dockerfile ?? '').matchAll(/^FROM (\S+)/gm)].map(([, image = '']) => image);
  const actions = [...(workflow ?? '').matchAll(/uses: (.+)/g)].map(([, action = '']) => action);
  expect(images).toHaveLength(2);
  for (const image of [...images, services['nginx']?.image])
    expect(image).toMatch(/^[a-z]+:[\w.-]+@sha256:[\da-f]{64}$/);
  expect(actions.length).toBeGreaterThan(3);
  for (const action of actions) expect(action).toMatch(/^[\w/-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
});

test('GIVEN the workflow THEN no step after the checkout finds its credentials', () => {
  const checkouts = (workflow ?? '').match(/actions\/checkout@.+\n +with:\n +persist-credentials: false\n/g);
  expect(checkouts).toHaveLength((workflow ?? '').split('actions/checkout').length - 1);
});

test('GIVEN the workflow THEN it runs what the README says, on the three versions of Node.js', () => {
  const { jobs } = workflowShape.parse(parse(workflow ?? ''));
  expect(jobs.test.strategy.matrix.node).toEqual([20, 22, 24]);
  const commands = jobs.test.steps.flatMap(({ run }) => run ?? []);
  expect(commands).toEqual(['npm ci && npm test', 'npm run check']);
});
