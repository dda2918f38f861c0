import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createMonitor } from '../src/process/createMonitor.ts';
import { readConfig } from '../src/shared/readConfig.ts';
import { inFolder, shippedLibrary } from './support/libraries.ts';

const environment = z.record(z.string(), z.string());
const serviceShape = z.looseObject({
  mem_limit: z.string().regex(/^\d+m$/),
  pids_limit: z.int().positive(),
  image: z.string(),
  read_only: z.literal(true),
  restart: z.literal('unless-stopped'),
  // Logs that grow for ever fill the disk within a year or two.
  logging: z.object({ driver: z.literal('local'), options: z.looseObject({ 'max-size': z.string() }) }),
});
const composeShape = z.object({
  services: z.object({ bot: serviceShape.extend({ environment, volumes: z.array(z.string()) }) }),
  volumes: z.record(z.string(), z.null()),
});
const replicasShape = z.object({
  'x-bot': z.object({ environment }),
  services: z.record(z.string(), serviceShape).and(
    z.object({
      db: z.object({
        profiles: z.tuple([z.literal('database')]),
        environment,
        volumes: z.tuple([z.string()]),
        healthcheck: z.looseObject({ test: z.array(z.string()) }),
      }),
    }),
  ),
  volumes: z.record(z.string(), z.null()),
});
const workflowShape = z.object({
  jobs: z.object({
    test: z.object({
      strategy: z.object({ matrix: z.object({ node: z.array(z.number()) }) }),
      steps: z.array(z.looseObject({ run: z.string().optional() })),
    }),
    image: z.object({ steps: z.array(z.looseObject({ run: z.string().optional() })) }),
  }),
});

const read = (path: string): Promise<string> => readFile(path, 'utf8');
const [docs, dockerfile, ignored, compose, replicas, unit, nginx, workflow] = await Promise.all(
  [
    'docs/hosting.md',
    'Dockerfile',
    '.dockerignore',
    'compose.yaml',
    'compose.replicas.yaml',
    'docs/deploy/aftercredits.service',
    'docs/deploy/nginx.conf',
    '.github/workflows/test.yml',
  ].map(read),
);

const {
  services: { bot: single },
  volumes,
} = composeShape.parse(parse(compose ?? ''));
const {
  'x-bot': replica,
  services,
  volumes: replicasVolumes,
} = replicasShape.parse(parse(replicas ?? '', { merge: true }));

/** What the image sets by itself. */
const image = Object.fromEntries(
  (dockerfile?.match(/^ENV (.*)$/m)?.[1] ?? '').split(' ').map((pair) => pair.split('=')),
);

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

test('GIVEN the variables that the ways to run it and docs/hosting.md name THEN the bot reads them', () => {
  const listed = [...(docs ?? '').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
  expect(listed.length).toBeGreaterThan(5);
  const inUnit = [...(unit ?? '').matchAll(/^Environment=(\w+)=/gm)].map(([, name]) => name);
  expect(inUnit).toEqual(['CACHE_DIR', 'DATA_DIR']);
  const set = [image, single.environment, replica.environment].flatMap((env) => Object.keys(env));
  for (const name of [...set, ...listed, ...inUnit].filter((name) => name !== 'NODE_ENV'))
    expect(variables).toContain(name);
});

test('GIVEN what the image and the containers set THEN it is a good configuration', () => {
  expect(readConfig(image)).toMatchObject({ host: '0.0.0.0', healthPort: 8080 });
  const filled = (env: Record<string, string>, given: Record<string, string>) => ({
    ...image,
    ...Object.fromEntries(
      Object.entries(env).map(([name, value]) => [
        name,
        given[name] ?? value.replace(/^\$\{\w+:-(.*)\}$/, '$1'),
      ]),
    ),
  });
  const token = `${'x'.repeat(24)}.${'x'.repeat(6)}.${'x'.repeat(38)}`;
  expect(readConfig(filled(single.environment, { DISCORD_TOKEN: token }))).toMatchObject({
    token,
    interactions: null,
  });
  const databaseUrl = 'postgres://bot:secret@db.example/bot';
  const replicaEnv = filled(replica.environment, {
    DISCORD_PUBLIC_KEY: 'ab'.repeat(32),
    DATABASE_URL: databaseUrl,
  });
  expect(readConfig(replicaEnv)).toMatchObject({ interactions: { port: 8080 }, databaseUrl });
  // Replicas without a database would each hold what the other does not know.
  expect(replica.environment['DATABASE_URL']).toMatch(/^\$\{DATABASE_URL:\?.*PostgreSQL/);
});

test('GIVEN the database of the replicas THEN it is started where somebody wants it, for them alone, and holds no secret', () => {
  const { db } = services;
  const [volume] = db.volumes;
  expect(Object.keys(replicasVolumes)).toEqual([volume.split(':')[0]]);
  expect(db).not.toHaveProperty('ports');
  expect(db.environment).toEqual({
    POSTGRES_USER: 'aftercredits',
    POSTGRES_PASSWORD: expect.stringMatching(/^\$\{POSTGRES_PASSWORD:-\}$/),
  });
  expect(db.healthcheck.test).toContain('pg_isready');
  // The address on the page is that of this service.
  const [, address = ''] = /^DATABASE_URL=(\S+@db\S*)$/m.exec(docs ?? '') ?? [];
  const url = new URL(address.replace(/\$\{POSTGRES_PASSWORD\}/, 'ab12'));
  expect([url.username, url.password, url.hostname, url.pathname]).toEqual([
    'aftercredits',
    'ab12',
    'db',
    '/aftercredits',
  ]);
  expect(docs).toContain(`COMPOSE_PROFILES=${db.profiles[0]}\n`);
});

test('GIVEN compose.yaml THEN reviews are mounted to be read, two folders to be written', () => {
  const { contentDir, cacheDir, dataDir } = readConfig(image);
  expect(single.volumes).toEqual([
    `./content:/app/${contentDir}:ro,z`,
    `cache:/app/${cacheDir}`,
    `data:/app/${dataDir}`,
  ]);
  expect(Object.keys(volumes)).toEqual(['cache', 'data']);
  // A fresh volume gets the owner of the image's folder, and the container runs as node.
  expect(dockerfile).toContain(`RUN install --directory --owner=node --group=node ${cacheDir} ${dataDir}\n`);
  expect(dockerfile).toMatch(/^USER node$/m);
});

test('GIVEN the unit for systemd THEN it runs what npm start runs, from the folder that the page names', () => {
  const folder = /^WorkingDirectory=(.+)$/m.exec(unit ?? '')?.[1] ?? '';
  expect(docs).toContain(` ${folder}`);
  expect(unit).toContain(`EnvironmentFile=${folder}/.env\n`);
  expect(unit).toContain('ExecStart=/usr/bin/node dist/src/main.js\n');
  // Replies that are under way get 5 seconds.
  expect(unit).toContain('TimeoutStopSec=10s\n');
  // Node.js compiles while it runs.
  expect(unit).not.toMatch(/^MemoryDenyWriteExecute/m);
});

test('GIVEN the Dockerfile THEN what it copies is let through, not more, and it runs without rights', () => {
  const copied = [...(dockerfile ?? '').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, list = '']) =>
    list.split(' '),
  );
  const allowed = (ignored ?? '').split('\n').filter((line) => line.startsWith('!'));
  expect(allowed.map((line) => line.slice(1)).sort()).toEqual(copied.sort());
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
  const bots = Object.keys(services).filter((name) => services[name]?.image === 'aftercredits');
  expect(bots).toHaveLength(2);
  expect([...(nginx ?? '').matchAll(/^ +server (\S+):8080/gm)].map(([, name]) => name)).toEqual(bots);
  for (const name of bots) expect(services[name]).not.toHaveProperty('ports');
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
  expect(commands).toEqual(['google-chrome --version', 'npm ci && npm test', 'npm run check']);
});

test('GIVEN the workflow THEN it builds the image and tries it, by a command that npm has', async () => {
  const { jobs } = workflowShape.parse(parse(workflow ?? ''));
  const commands = jobs.image.steps.flatMap(({ run }) => run ?? []);
  expect(commands).toContain('docker build --tag aftercredits .');
  expect(commands.filter((command) => command.startsWith('npm run trial -- docker run '))).toHaveLength(1);
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(await read('package.json')));
  expect(scripts).toHaveProperty('trial');
});
